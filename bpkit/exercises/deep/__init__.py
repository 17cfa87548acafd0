"""Chapter 10: deep networks."""
