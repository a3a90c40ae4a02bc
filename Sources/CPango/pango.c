#include "CPango.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CPangoFunctions functions;
static const char *missing_name;

static void *open_library(const char *name) {
  if (missing_name != NULL) return NULL;
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) missing_name = name;
  return library;
}

static void look_up(void *library, const char *name, void *field) {
  if (missing_name != NULL) return;
  void *found = dlsym(library, name);
  if (found == NULL) {
    missing_name = name;
    return;
  }
  // An object pointer becomes a function pointer by its bytes: a cast would not be C.
  memcpy(field, &found, sizeof found);
}

// The libraries stay open as long as the program runs: GLib cannot be unloaded.
static void load(void) {
  void *pangocairo = open_library("libpangocairo-1.0.so.0");
  void *pango = open_library("libpango-1.0.so.0");
  void *cairo = open_library("libcairo.so.2");
  void *gobject = open_library("libgobject-2.0.so.0");
#define CPANGO_LOOK_UP(library, result, name, parameters) \
  look_up(library, #name, &functions.name);
  CPANGO_FUNCTIONS(CPANGO_LOOK_UP)
#undef CPANGO_LOOK_UP
}

const CPangoFunctions *cpango_functions(const char **missing) {
  pthread_once(&once, load);
  *missing = missing_name;
  return missing_name == NULL ? &functions : NULL;
}
