"""Chapter 1: the dot product."""
