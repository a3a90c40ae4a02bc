/* What a library prints must not tear the screen: stdout and stderr go to a log while the screen
 * is on, and what came is shown after. Async-signal-safe, so that a crash shows it too. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

static int kept[3] = {-1, -1, -1}; /* the real streams, by number */
static int log_fd = -1;
static off_t log_start;

static void divert(int stream) {
  if (!isatty(stream)) return; /* a file was asked for: leave it */
  kept[stream] = fcntl(stream, F_DUPFD_CLOEXEC, 10);
  if (kept[stream] >= 0) dup2(log_fd, stream);
}

void ct_streams_divert(const char *log_path) {
  log_fd = log_path ? open(log_path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600)
                    : memfd_create("stderr", MFD_CLOEXEC);
  if (log_fd < 0) return;
  log_start = lseek(log_fd, 0, SEEK_END);
  divert(STDOUT_FILENO);
  divert(STDERR_FILENO);
}

static void show_log(int to) {
  char buffer[4096];
  ssize_t count;
  while ((count = pread(log_fd, buffer, sizeof buffer, log_start)) > 0) {
    log_start += count;
    if (write(to, buffer, (size_t)count) < 0) return;
  }
}

void ct_streams_return(void) {
  if (log_fd < 0) return;
  for (int stream = 1; stream <= 2; stream++) {
    if (kept[stream] < 0) continue;
    dup2(kept[stream], stream);
    close(kept[stream]);
    kept[stream] = -1;
    show_log(stream);
  }
  close(log_fd);
  log_fd = -1;
}
