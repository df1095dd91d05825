"""What is true: values and rules. Standard library and numpy only; nothing here knows files, databases or windows."""
