"""What sets the test letters and checks their annotations."""
