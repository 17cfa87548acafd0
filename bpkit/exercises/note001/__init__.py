"""Museum 001: one neuron and XOR."""
