#ifndef YC_PTY_H
#define YC_PTY_H
#include <sys/types.h>
#include <vterm.h>

/* Starts a program on a new pseudo terminal, with no signal blocked: threads of a test block
 * nearly all, and a child inherits that. Swift may not fork. The child's process id, or -1. */
pid_t pty_spawn(int *master, const char *path, char *const argv[], char *const envp[], int rows,
                int columns);
int pty_resize(int master, int rows, int columns);
/* Exit code, or minus the signal that ended it. */
int pty_exit(int status);
/* Whether the terminal still echoes what is typed, as a shell's does. */
int pty_echoes(int master);
/* Bit fields and unions of libvterm. */
int pty_cell_is_bold(const VTermScreenCell *cell);
int pty_cell_is_reverse(const VTermScreenCell *cell);
/* Index of the colour, -1 for the terminal's own. */
int pty_cell_colour(const VTermScreenCell *cell);

#endif
