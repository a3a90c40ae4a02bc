/* The one file that includes curses.h: terminfo, colours, what changed between two frames.
 *
 * curses writes into memory: the descriptor it believes to be the terminal is swapped for a
 * memory file once the terminal is set up, and ct_show sends what one frame came to in one
 * write. So no half frame is ever seen, over a slow link either. */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncursesw/curses.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminal.h"
#include "CTextWidth.h"
#include "internal.h"

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define WHOLE_REGION "\033[r" /* all rows scroll */
#define HOLD "\033[?2026h" /* the terminal shows nothing until ... */
#define RELEASE "\033[?2026l"
/* A frame of more bytes than this is held back by the terminal until it is whole. */
enum { BIG_FRAME = 1024, INKS = 6 };

static int tty = -1;       /* the terminal */
static FILE *screen_file;  /* what curses writes to */
static SCREEN *screen;
static struct termios before;
static int is_open, coloured, cursor_shown;

static void send_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(tty, bytes, count);
    if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (sent <= 0) return; /* the line is gone; the next poll says so */
    bytes += sent;
    count -= (size_t)sent;
  }
}

static void send_text(const char *text) { send_all(text, strlen(text)); }

/* Sends what curses has written since the last time, in one write. */
static void send_frame(void) {
  static char *buffer;
  static size_t capacity;
  int file = fileno(screen_file);
  off_t count = lseek(file, 0, SEEK_CUR);
  if (count <= 0) return;
  size_t needed = (size_t)count + sizeof HOLD + sizeof RELEASE;
  if (needed > capacity) {
    char *larger = realloc(buffer, needed);
    if (!larger) return;
    buffer = larger;
    capacity = needed;
  }
  size_t used = 0;
  int big = count > BIG_FRAME;
  if (big) used = (size_t)(stpcpy(buffer, HOLD) - buffer);
  ssize_t got = pread(file, buffer + used, (size_t)count, 0);
  if (got > 0) used += (size_t)got;
  if (big) used = (size_t)(stpcpy(buffer + used, RELEASE) - buffer);
  lseek(file, 0, SEEK_SET);
  if (ftruncate(file, 0) != 0) return;
  send_all(buffer, used);
}

static int choose_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return 0;
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 || !text ? "" : text;
}

static void prepare_rescue(void) {
  char text[256];
  snprintf(text, sizeof text, "%s%s%s%s%s%s", RELEASE, PASTE_OFF, capability("rmkx"),
           capability("sgr0"), capability("cnorm"), capability("rmcup"));
  ct_rescue_prepare(tty, &before, text);
}

/* Whether curses shows a character that the C library of Debian 12 does not know. */
static int shows_rare_characters(void) {
  WINDOW *pad = newpad(1, 8);
  if (!pad) return 0;
  const wchar_t rare[2] = {0x31350, 0};
  cchar_t cell;
  int column = -1;
  if (setcchar(&cell, rare, WA_NORMAL, 0, NULL) == OK && wadd_wch(pad, &cell) == OK)
    column = getcurx(pad);
  delwin(pad);
  return column == 2;
}

static void set_up_colours(int theme) {
  static const short plain[INKS] = {-1, COLOR_CYAN, COLOR_GREEN, COLOR_YELLOW, COLOR_RED, 8};
  static const short bright[INKS] = {-1, 14, 10, 11, 9, 7};
  coloured = theme != CT_MONOCHROME && has_colors() && start_color() == OK;
  if (!coloured) return;
  use_default_colors();
  for (short ink = 1; ink < INKS; ink++) {
    short colour = theme == CT_HIGH_CONTRAST ? bright[ink] : plain[ink];
    if (colour >= COLORS) colour = colour == 8 ? COLOR_WHITE : (short)(colour - 8);
    init_pair(ink, colour, -1);
  }
}

/* From here on curses writes into memory. The terminal's modes are ours to set back. */
static int swap_output(void) {
  int memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0) return 0;
  int result = dup3(memory, fileno(screen_file), O_CLOEXEC);
  close(memory);
  return result >= 0;
}

static int take_over(int theme) {
  int copy = fcntl(tty, F_DUPFD_CLOEXEC, 10);
  screen_file = copy < 0 ? NULL : fdopen(copy, "r+");
  if (!screen_file) return CT_NO_TERMINAL;
  screen = newterm(NULL, screen_file, screen_file);
  if (!screen) return CT_UNKNOWN_TERMINAL;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  prepare_rescue();
  set_up_colours(theme);
  if (!shows_rare_characters()) return CT_SELF_TEST;
  return swap_output() ? 0 : CT_NO_TERMINAL;
}

static int open_tty(void) {
  tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  return tty >= 0 && tcgetattr(tty, &before) == 0;
}

int ct_open(int theme, const char *log_path) {
  if (!choose_locale()) return CT_NO_UTF8;
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!open_tty()) return CT_NO_TERMINAL;
  ct_streams_divert(log_path);
  ct_signals_install();
  int result = take_over(theme);
  is_open = 1;
  cursor_shown = 1;
  if (result != 0) {
    ct_close();
    return result;
  }
  send_text(PASTE_ON);
  return 0;
}

int ct_open_plain(void) {
  if (!choose_locale()) return CT_NO_UTF8;
  if (!open_tty()) return CT_NO_TERMINAL;
  struct termios modes = before;
  cfmakeraw(&modes);
  modes.c_oflag |= OPOST | ONLCR;
  ct_rescue_prepare(tty, &before, PASTE_OFF);
  ct_signals_install();
  if (tcsetattr(tty, TCSADRAIN, &modes) != 0) return CT_NO_TERMINAL;
  is_open = 1;
  send_text(PASTE_ON);
  return 0;
}

void ct_send(const char *text, int count) { send_all(text, (size_t)count); }

void ct_close(void) {
  if (!is_open) return;
  is_open = 0;
  if (screen) {
    if (!cursor_shown) curs_set(1);
    endwin();
    send_frame();
    delscreen(screen);
    screen = NULL;
  }
  send_text(PASTE_OFF);
  tcsetattr(tty, TCSADRAIN, &before);
  ct_rescue_forget();
  ct_signals_remove();
  ct_streams_return();
  if (screen_file) fclose(screen_file);
  screen_file = NULL;
  close(tty);
  tty = -1;
}

int ct_has_colours(void) { return coloured; }

void ct_size(int *rows, int *columns) {
  struct winsize size = {0};
  if (ioctl(tty, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    *rows = getmaxy(stdscr);
    *columns = getmaxx(stdscr);
    return;
  }
  *rows = size.ws_row;
  *columns = size.ws_col;
  if (*rows == getmaxy(stdscr) && *columns == getmaxx(stdscr)) return;
  resize_term(*rows, *columns);
  /* ncurses named the rows of before, and some terminals keep to them: below the last of those,
   * libvterm deletes no character. */
  send_text(WHOLE_REGION);
  clearok(curscr, TRUE);
}

int ct_wait(int milliseconds) {
  struct pollfd watched[2] = {{.fd = tty, .events = POLLIN},
                              {.fd = ct_signals_pipe(), .events = POLLIN}};
  if (poll(watched, 2, milliseconds) <= 0) return 0;
  int result = 0;
  if (watched[0].revents & POLLIN)
    result |= CT_INPUT;
  else if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL))
    result |= CT_HUNG_UP;
  if (watched[1].revents & POLLIN) {
    ct_signals_drain();
    result |= CT_WOKEN;
  }
  return result;
}

int ct_read(uint8_t *buffer, int capacity) {
  ssize_t count = read(tty, buffer, (size_t)capacity);
  return count > 0 ? (int)count : 0;
}

int64_t ct_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static attr_t attributes(int ink, int traits) {
  attr_t result = WA_NORMAL;
  if (traits & CT_BOLD) result |= WA_BOLD;
  if (traits & CT_REVERSE) result |= WA_REVERSE;
  if (traits & CT_DIM) result |= WA_DIM;
  if (traits & CT_UNDERLINE) result |= WA_UNDERLINE;
  if (!coloured && ink == 1) result |= WA_BOLD; /* the accent is seen without colour too */
  return result;
}

void ct_put(int row, int column, const uint32_t *scalars, int count, int ink, int traits) {
  attr_t style = attributes(ink, traits);
  short pair = coloured && ink > 0 && ink < INKS ? (short)ink : 0;
  wmove(stdscr, row, column);
  for (int i = 0; i < count;) {
    wchar_t cluster[CCHARW_MAX + 1] = {(wchar_t)scalars[i++]};
    int length = 1;
    while (i < count && yc_scalar_width(scalars[i]) == 0) {
      if (length < CCHARW_MAX) cluster[length++] = (wchar_t)scalars[i];
      i++;
    }
    cchar_t cell;
    if (setcchar(&cell, cluster, style, pair, NULL) == OK) wadd_wchnstr(stdscr, &cell, 1);
    column += yc_scalar_width((uint32_t)cluster[0]);
    wmove(stdscr, row, column);
  }
}

void ct_show(int row, int column) {
  int wanted = row >= 0;
  if (wanted != cursor_shown) curs_set(wanted);
  cursor_shown = wanted;
  if (wanted) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  send_frame();
}

void ct_redraw(void) { clearok(curscr, TRUE); }

void ct_bell(void) { send_text("\a"); }

/* Row 2 is the rule under the head, which has this character there anyway. Row 1 would not do: the
 * answer could then be taken for Shift-F3. */
void ct_probe(void) { send_text("\0337\033[2;1H\u2500\033[6n\0338"); }
