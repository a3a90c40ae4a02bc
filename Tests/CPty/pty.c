#define _GNU_SOURCE
#include "CPty.h"

#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

pid_t pty_spawn(int *master, const char *path, char *const argv[], char *const envp[], int rows,
                int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child != 0) return child;
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  execve(path, argv, envp);
  _exit(127);
}

int pty_resize(int master, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size);
}

int pty_exit(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int pty_echoes(int master) {
  struct termios modes;
  return tcgetattr(master, &modes) == 0 && (modes.c_lflag & (ECHO | ICANON)) == (ECHO | ICANON);
}

int pty_cell_is_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
int pty_cell_is_reverse(const VTermScreenCell *cell) { return cell->attrs.reverse; }
int pty_cell_colour(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_INDEXED(&cell->fg) ? cell->fg.indexed.idx : -1;
}
