#include "CCups.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

typedef struct Ipp Ipp;
typedef struct Attribute Attribute;
typedef struct Http Http;

enum { SECONDS_TO_CONNECT = 5 };

// RFC 8010, 3.5, and RFC 8011, 5.4.15; the last is an operation of CUPS.
enum { OPERATION = 0x01, PRINTER = 0x04 };
enum {
  INTEGER = 0x21,
  NAME = 0x42,
  URI = 0x45,
  MIME_TYPE = 0x49,
};
enum {
  CREATE_JOB = 0x05,
  SEND_DOCUMENT = 0x06,
  CANCEL_JOB = 0x08,
  GET_JOB = 0x09,
  GET_PRINTER = 0x0b,
  GET_PRINTERS = 0x4002,
};
enum { HTTP_CONTINUE = 100, LAST_SUCCESS = 0x00ff };

#define FUNCTIONS(F)                                                                               \
  F(const char *, cupsServer, (void))                                                              \
  F(int, ippPort, (void))                                                                          \
  F(int, cupsEncryption, (void))                                                                   \
  F(const char *, cupsUser, (void))                                                                \
  F(const char *, cupsLastErrorString, (void))                                                     \
  F(int, cupsLastError, (void))                                                                    \
  F(Http *, httpConnect2, (const char *, int, void *, int, int, int, int, int *))                  \
  F(void, httpClose, (Http *))                                                                     \
  F(Ipp *, ippNewRequest, (int))                                                                   \
  F(void, ippDelete, (Ipp *))                                                                      \
  F(size_t, ippLength, (Ipp *))                                                                    \
  F(Attribute *, ippAddString, (Ipp *, int, int, const char *, const char *, const char *))        \
  F(Attribute *, ippAddInteger, (Ipp *, int, int, const char *, int))                              \
  F(Attribute *, ippAddBoolean, (Ipp *, int, const char *, char))                                  \
  F(Attribute *, ippFindAttribute, (Ipp *, const char *, int))                                     \
  F(Attribute *, ippFirstAttribute, (Ipp *))                                                       \
  F(Attribute *, ippNextAttribute, (Ipp *))                                                        \
  F(int, ippGetGroupTag, (Attribute *))                                                            \
  F(const char *, ippGetName, (Attribute *))                                                       \
  F(int, ippGetCount, (Attribute *))                                                               \
  F(int, ippGetInteger, (Attribute *, int))                                                        \
  F(const char *, ippGetString, (Attribute *, int, const char **))                                 \
  F(Ipp *, cupsDoRequest, (Http *, Ipp *, const char *))                                           \
  F(int, cupsSendRequest, (Http *, Ipp *, const char *, size_t))                                   \
  F(int, cupsWriteRequestData, (Http *, const char *, size_t))                                     \
  F(Ipp *, cupsGetResponse, (Http *, const char *))

#define FIELD(result, name, parameters) result(*name) parameters;
static struct { FUNCTIONS(FIELD) } cups;
#undef FIELD

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *missing_name;

static void look_up(void *library, const char *name, void *field) {
  void *found = missing_name == NULL ? dlsym(library, name) : NULL;
  if (found == NULL) {
    if (missing_name == NULL) missing_name = name;
    return;
  }
  // An object pointer becomes a function pointer by its bytes: a cast would not be C.
  memcpy(field, &found, sizeof found);
}

static void load(void) {
  void *library = dlopen("libcups.so.2", RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) {
    missing_name = "libcups.so.2";
    return;
  }
#define LOOK_UP(result, name, parameters) look_up(library, #name, &cups.name);
  FUNCTIONS(LOOK_UP)
#undef LOOK_UP
}

const char *ccups_missing(void) {
  pthread_once(&once, load);
  return missing_name;
}

// MARK: Asking

static void say(char *error, size_t size, const char *words) {
  snprintf(error, size, "%s", words == NULL ? "" : words);
}

static Http *connect_to_server(char *error, size_t size) {
  if (ccups_missing() != NULL) {
    say(error, size, missing_name);
    return NULL;
  }
  Http *http = cups.httpConnect2(
    cups.cupsServer(), cups.ippPort(), NULL, 0, cups.cupsEncryption(), 1,
    SECONDS_TO_CONNECT * 1000, NULL);
  if (http == NULL) say(error, size, cups.cupsLastErrorString());
  return http;
}

static Ipp *new_request(int operation, const char *queue) {
  Ipp *request = cups.ippNewRequest(operation);
  if (queue != NULL) {
    char uri[512];
    snprintf(uri, sizeof uri, "ipp://localhost/printers/%s", queue);
    cups.ippAddString(request, OPERATION, URI, "printer-uri", NULL, uri);
  }
  cups.ippAddString(request, OPERATION, NAME, "requesting-user-name", NULL, cups.cupsUser());
  return request;
}

static _Bool went_well(char *error, size_t size) {
  if (cups.cupsLastError() <= LAST_SUCCESS) return 1;
  say(error, size, cups.cupsLastErrorString());
  return 0;
}

/// The answer, to be deleted by the caller, or NULL. The request is taken.
static Ipp *ask(Ipp *request, char *error, size_t size) {
  Http *http = connect_to_server(error, size);
  if (http == NULL) {
    cups.ippDelete(request);
    return NULL;
  }
  Ipp *answer = cups.cupsDoRequest(http, request, "/");
  if (!went_well(error, size) && answer != NULL) {
    cups.ippDelete(answer);
    answer = NULL;
  } else if (answer == NULL) {
    say(error, size, cups.cupsLastErrorString());
  }
  cups.httpClose(http);
  return answer;
}

static Ipp *request_or_null(int operation, const char *queue, char *error, size_t size) {
  if (ccups_missing() == NULL) return new_request(operation, queue);
  say(error, size, missing_name);
  return NULL;
}

// MARK: Reading

static void join(Attribute *attribute, char *words, size_t size) {
  size_t used = 0;
  words[0] = 0;
  for (int index = 0; index < cups.ippGetCount(attribute); index++) {
    const char *word = cups.ippGetString(attribute, index, NULL);
    if (word == NULL || strcmp(word, "none") == 0 || used >= size) continue;
    used += (size_t)snprintf(words + used, size - used, used == 0 ? "%s" : ",%s", word);
  }
}

static void read_attribute(Attribute *attribute, const char *name, CCupsState *state, _Bool job) {
  if (strcmp(name, job ? "job-state" : "printer-state") == 0) {
    state->state = cups.ippGetInteger(attribute, 0);
  } else if (job && strcmp(name, "time-at-processing") == 0) {
    // Without a value until it begins, which reads as 0.
    state->began = cups.ippGetInteger(attribute, 0) > 0;
  } else if (strcmp(name, job ? "job-state-reasons" : "printer-state-reasons") == 0) {
    join(attribute, state->reasons, sizeof state->reasons);
  } else if (strcmp(name, job ? "job-printer-state-message" : "printer-state-message") == 0) {
    join(attribute, state->message, sizeof state->message);
  }
}

static void read_state(Ipp *answer, CCupsState *state, _Bool job) {
  memset(state, 0, sizeof *state);
  Attribute *attribute = cups.ippFirstAttribute(answer);
  for (; attribute != NULL; attribute = cups.ippNextAttribute(answer)) {
    const char *name = cups.ippGetName(attribute);
    if (name != NULL) read_attribute(attribute, name, state, job);
  }
}

_Bool ccups_printers(
  void *context, void (*each)(void *context, const char *name, const CCupsState *state),
  char *error, size_t size) {
  Ipp *request = request_or_null(GET_PRINTERS, NULL, error, size);
  Ipp *answer = request == NULL ? NULL : ask(request, error, size);
  if (answer == NULL) return 0;
  CCupsState state = {0};
  const char *queue = NULL;
  Attribute *attribute = cups.ippFirstAttribute(answer);
  for (;; attribute = cups.ippNextAttribute(answer)) {
    // Between two printers stands an attribute without a group.
    if (attribute == NULL || cups.ippGetGroupTag(attribute) != PRINTER) {
      if (queue != NULL) each(context, queue, &state);
      queue = NULL;
      memset(&state, 0, sizeof state);
      if (attribute == NULL) break;
      continue;
    }
    const char *name = cups.ippGetName(attribute);
    if (name == NULL) continue;
    if (strcmp(name, "printer-name") == 0) queue = cups.ippGetString(attribute, 0, NULL);
    read_attribute(attribute, name, &state, 0);
  }
  cups.ippDelete(answer);
  return 1;
}

_Bool ccups_printer(const char *queue, CCupsState *state, char *error, size_t size) {
  Ipp *request = request_or_null(GET_PRINTER, queue, error, size);
  Ipp *answer = request == NULL ? NULL : ask(request, error, size);
  if (answer == NULL) return 0;
  read_state(answer, state, 0);
  cups.ippDelete(answer);
  return 1;
}

_Bool ccups_job(const char *queue, int job, CCupsState *state, char *error, size_t size) {
  Ipp *request = request_or_null(GET_JOB, queue, error, size);
  if (request == NULL) return 0;
  cups.ippAddInteger(request, OPERATION, INTEGER, "job-id", job);
  Ipp *answer = ask(request, error, size);
  if (answer == NULL) return 0;
  read_state(answer, state, 1);
  cups.ippDelete(answer);
  return 1;
}

// MARK: Printing

_Bool ccups_create_job(
  const char *queue, const char *title, int *job, char *error, size_t size) {
  Ipp *request = request_or_null(CREATE_JOB, queue, error, size);
  if (request == NULL) return 0;
  cups.ippAddString(request, OPERATION, NAME, "job-name", NULL, title);
  Ipp *answer = ask(request, error, size);
  if (answer == NULL) return 0;
  Attribute *number = cups.ippFindAttribute(answer, "job-id", INTEGER);
  *job = number == NULL ? 0 : cups.ippGetInteger(number, 0);
  cups.ippDelete(answer);
  return *job != 0;
}

_Bool ccups_send_document(
  const char *queue, int job, const char *format, const void *bytes, size_t count, char *error,
  size_t size) {
  Http *http = connect_to_server(error, size);
  if (http == NULL) return 0;
  Ipp *request = new_request(SEND_DOCUMENT, queue);
  cups.ippAddInteger(request, OPERATION, INTEGER, "job-id", job);
  cups.ippAddString(request, OPERATION, MIME_TYPE, "document-format", NULL, format);
  cups.ippAddBoolean(request, OPERATION, "last-document", 1);
  char resource[300];
  snprintf(resource, sizeof resource, "/printers/%s", queue);
  int status = cups.cupsSendRequest(http, request, resource, cups.ippLength(request) + count);
  if (status == HTTP_CONTINUE) status = cups.cupsWriteRequestData(http, bytes, count);
  cups.ippDelete(request);
  Ipp *answer = cups.cupsGetResponse(http, resource);
  _Bool good = went_well(error, size) && status == HTTP_CONTINUE && answer != NULL;
  if (answer != NULL) cups.ippDelete(answer);
  cups.httpClose(http);
  return good;
}

_Bool ccups_cancel_job(const char *queue, int job, char *error, size_t size) {
  Ipp *request = request_or_null(CANCEL_JOB, queue, error, size);
  if (request == NULL) return 0;
  cups.ippAddInteger(request, OPERATION, INTEGER, "job-id", job);
  Ipp *answer = ask(request, error, size);
  if (answer == NULL) return 0;
  cups.ippDelete(answer);
  return 1;
}
