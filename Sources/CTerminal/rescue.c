/* endwin() may not be called from a signal handler; writing prepared bytes and tcsetattr() may. */
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

static int tty = -1;
static struct termios before;
static char sequence[256];
static size_t length;
static atomic_flag done = ATOMIC_FLAG_INIT;

void ct_rescue_prepare(int fd, const struct termios *saved, const char *restore) {
  before = *saved;
  length = strnlen(restore, sizeof sequence);
  memcpy(sequence, restore, length);
  tty = fd;
  atomic_flag_clear(&done);
}

void ct_rescue(void) {
  if (tty < 0 || atomic_flag_test_and_set(&done)) return;
  ssize_t ignored = write(tty, sequence, length);
  (void)ignored;
  tcsetattr(tty, TCSANOW, &before);
  ct_streams_return();
}

void ct_rescue_forget(void) { tty = -1; }
