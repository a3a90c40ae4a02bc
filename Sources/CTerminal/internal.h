#ifndef YC_TERMINAL_INTERNAL_H
#define YC_TERMINAL_INTERNAL_H
#include <termios.h>

/* signals.c: what a signal handler may need stands here, ready before it is needed. */
void ct_signals_install(void);
void ct_signals_remove(void);
int ct_signals_pipe(void);
void ct_signals_drain(void);

/* rescue.c: gives the terminal back, from a signal handler too. */
void ct_rescue_prepare(int tty, const struct termios *saved, const char *restore);
void ct_rescue(void);
void ct_rescue_forget(void);

/* streams.c: stdout and stderr while the screen is on. */
void ct_streams_divert(const char *log_path);
void ct_streams_return(void);

#endif
