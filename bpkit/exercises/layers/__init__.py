"""Chapter 7: two layers by hand."""
