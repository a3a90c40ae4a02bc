/* Only gives SwiftPM the link lines. CTerminal/ct.c is the one file that includes curses.h. */
