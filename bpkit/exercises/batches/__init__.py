"""Chapter 8: matrices and batches."""
