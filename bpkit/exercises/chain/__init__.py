"""Chapter 4: the chain rule."""
