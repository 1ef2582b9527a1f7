"""careerplan turns a career plan kept in text files into a small website."""

__version__ = "0.1.0"
