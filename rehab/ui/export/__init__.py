"""What goes out as a file and what comes in as one: the dialog of exports, looking into files, and dropping them."""
