"""What is made from the program for those who use it. Not part of the package."""
