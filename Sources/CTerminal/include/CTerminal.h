#ifndef YC_TERMINAL_H
#define YC_TERMINAL_H
#include <stdint.h>

/* The terminal behind one door: ct.c is the only file that knows curses. Plain integers and
 * pointers only, so that Swift needs no macro, no global and no struct of curses.
 * All of it belongs to the main thread, but ct_wake. */

enum {
  CT_NO_TERMINAL = -1,      /* /dev/tty cannot be opened, or is none */
  CT_NO_UTF8 = -2,          /* no UTF-8 locale on this system */
  CT_UNKNOWN_TERMINAL = -3, /* terminfo does not know TERM */
  CT_SELF_TEST = -4         /* curses would not show a rare character */
};

enum { CT_INPUT = 1, CT_WOKEN = 2, CT_HUNG_UP = 4 };
enum { CT_COLOUR = 0, CT_HIGH_CONTRAST = 1, CT_MONOCHROME = 2 };
enum { CT_BOLD = 1, CT_REVERSE = 2, CT_DIM = 4, CT_UNDERLINE = 8 };

/* Takes the terminal over. What is written to stdout or stderr meanwhile goes to the file
 * log_path (to memory when NULL) and is shown after ct_close. 0, or one of the reasons above. */
int ct_open(int theme, const char *log_path);
/* Takes the terminal over for lines of text only: keys come one by one, nothing is drawn. */
int ct_open_plain(void);
/* Sends text to the terminal, in one write where it can. */
void ct_send(const char *text, int count);
/* Gives the terminal back as it was. Does nothing when it is not open. */
void ct_close(void);
int ct_has_colours(void);

/* Size of the window, read anew. */
void ct_size(int *rows, int *columns);

/* Waits for input, a wake or a signal; CT_ bits, 0 when the time is over. -1 waits for ever. */
int ct_wait(int milliseconds);
/* Reads what is there; the number of bytes, 0 for none. */
int ct_read(uint8_t *buffer, int capacity);
/* Whether the window changed since the last call. */
int ct_resized(void);
/* SIGTERM, SIGHUP or SIGINT if one came since the last call, else 0. */
int ct_ended(void);
/* Ends a ct_wait; from any thread. */
void ct_wake(void);
/* Milliseconds of a steady clock. */
int64_t ct_now(void);

/* Puts Unicode scalars of one style; marks follow their base. ink is a Style.Ink. */
void ct_put(int row, int column, const uint32_t *scalars, int count, int ink, int traits);
/* Shows the frame in one write, with the cursor at a place, or hidden when row is negative. */
void ct_show(int row, int column);
/* Makes the next frame start from an empty screen. */
void ct_redraw(void);
void ct_bell(void);
/* Asks the terminal how wide it draws a line character; the answer comes as input. */
void ct_probe(void);

#endif
