"""The ground: the pipeline, where sentences end, and questions to a parse."""
