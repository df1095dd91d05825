"""What can be done: use cases, one public class per file, one unit of work per method."""
