"""Word documents: their paragraphs as lines, with what styles and lists say of them.

Part of the format `docx`. Begin with `paragraphs`.
"""
