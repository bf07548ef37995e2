"""Word documents: their paragraphs as lines, with what styles and lists say of them."""
