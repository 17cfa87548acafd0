"""Museum 000: the training loop of source note 000."""
