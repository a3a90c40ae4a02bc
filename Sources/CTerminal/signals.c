/* Signals become bytes in a pipe that ct_wait polls; deadly ones give the terminal back first. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

static int self_pipe[2] = {-1, -1};
static volatile sig_atomic_t resized, ended;

static const int gentle[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT};
static const int ignored[] = {SIGTSTP, SIGTTOU, SIGTTIN};
static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
#define COUNT(a) ((int)(sizeof(a) / sizeof((a)[0])))

static struct sigaction before_gentle[COUNT(gentle)], before_ignored[COUNT(ignored)];
static struct sigaction before_deadly[COUNT(deadly)];
static stack_t before_stack;

void ct_wake(void) {
  int saved = errno;
  ssize_t ignored_count = write(self_pipe[1], "w", 1); /* full means that a wake is waiting */
  (void)ignored_count;
  errno = saved;
}

static void on_gentle(int number) {
  if (number == SIGWINCH)
    resized = 1;
  else
    ended = number;
  ct_wake();
}

/* A real fault happens again when the handler returns, and whoever was there before (Swift's
 * backtrace, or death) sees it at its own address. A signal that was sent is sent again. */
static void on_deadly(int number, siginfo_t *info, void *context) {
  (void)context;
  ct_rescue();
  for (int i = 0; i < COUNT(deadly); i++) sigaction(deadly[i], &before_deadly[i], NULL);
  if (info->si_code > 0) return;
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

static void own_stack(void) {
  static void *memory;
  sigaltstack(NULL, &before_stack);
  if (!(before_stack.ss_flags & SS_DISABLE)) return; /* there is one already */
  size_t size = 64 * 1024;
  if (!memory) memory = malloc(size);
  stack_t stack = {.ss_sp = memory, .ss_size = size};
  if (memory) sigaltstack(&stack, NULL);
}

void ct_signals_install(void) {
  if (self_pipe[0] < 0 && pipe2(self_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  resized = ended = 0;
  struct sigaction action = {.sa_handler = on_gentle, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < COUNT(gentle); i++) sigaction(gentle[i], &action, &before_gentle[i]);
  action.sa_handler = SIG_IGN;
  for (int i = 0; i < COUNT(ignored); i++) sigaction(ignored[i], &action, &before_ignored[i]);
  own_stack();
  struct sigaction last = {.sa_sigaction = on_deadly, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&last.sa_mask);
  for (int i = 0; i < COUNT(deadly); i++) sigaction(deadly[i], &last, &before_deadly[i]);
}

void ct_signals_remove(void) {
  for (int i = 0; i < COUNT(gentle); i++) sigaction(gentle[i], &before_gentle[i], NULL);
  for (int i = 0; i < COUNT(ignored); i++) sigaction(ignored[i], &before_ignored[i], NULL);
  for (int i = 0; i < COUNT(deadly); i++) sigaction(deadly[i], &before_deadly[i], NULL);
}

int ct_signals_pipe(void) { return self_pipe[0]; }

void ct_signals_drain(void) {
  char buffer[64];
  while (read(self_pipe[0], buffer, sizeof buffer) == (ssize_t)sizeof buffer) {
  }
}

int ct_resized(void) {
  int was = resized;
  resized = 0;
  return was;
}

int ct_ended(void) {
  int was = ended;
  ended = 0;
  return was;
}
