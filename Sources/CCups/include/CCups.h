// The printing system CUPS, loaded on first use as Pango is (docs/adr/0018-prints-wait.md): what a print
// needs of it, each function with a connection of its own. No header of CUPS is needed to build.
//
// Source: RFC 8011 (IPP) for operations, attributes and states; the CUPS programming manual, 2.4.
#ifndef CCUPS_H
#define CCUPS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// Job states of RFC 8011, 5.3.7.
enum {
  CCUPS_JOB_PENDING = 3,
  CCUPS_JOB_HELD = 4,
  CCUPS_JOB_PROCESSING = 5,
  CCUPS_JOB_STOPPED = 6,
  CCUPS_JOB_CANCELED = 7,
  CCUPS_JOB_ABORTED = 8,
  CCUPS_JOB_COMPLETED = 9,
};

/// Printer states of RFC 8011, 5.4.11.
enum {
  CCUPS_PRINTER_IDLE = 3,
  CCUPS_PRINTER_PROCESSING = 4,
  CCUPS_PRINTER_STOPPED = 5,
};

/// What a queue or a job is in: its state, the reasons as keywords parted by commas, and the words
/// of whoever drives the printer. 0 as the state where it was not told.
typedef struct CCupsState {
  int state;
  /// Of a job: whether it was ever given to its printer.
  _Bool began;
  char reasons[256];
  char message[256];
} CCupsState;

/// The name of what is missing of the library; NULL where all is there.
const char *_Nullable ccups_missing(void);

// Each of the following returns false on failure, with CUPS's own words in `error`, of `size` bytes.

/// Calls `each` for every queue that the server has.
_Bool ccups_printers(
  void *_Nullable context,
  void (*each)(void *_Nullable context, const char *name, const CCupsState *state), char *error,
  size_t size);

_Bool ccups_printer(const char *queue, CCupsState *state, char *error, size_t size);

/// Makes a job that waits for its document.
_Bool ccups_create_job(
  const char *queue, const char *title, int *job, char *error, size_t size);

/// Gives the job its only document; from then on it may be printed.
_Bool ccups_send_document(
  const char *queue, int job, const char *format, const void *bytes, size_t count, char *error,
  size_t size);

_Bool ccups_job(const char *queue, int job, CCupsState *state, char *error, size_t size);

_Bool ccups_cancel_job(const char *queue, int job, char *error, size_t size);

#pragma clang assume_nonnull end

#endif
