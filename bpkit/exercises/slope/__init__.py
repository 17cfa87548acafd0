"""Chapter 2: the derivative."""
