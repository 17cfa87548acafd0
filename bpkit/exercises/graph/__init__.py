"""Chapter 5: gradients filled in on small graphs, node by node."""
