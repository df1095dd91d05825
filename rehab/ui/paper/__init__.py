"""What goes on paper: pages before they are printed or saved."""
