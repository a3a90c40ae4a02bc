// Pango and Cairo, loaded on first use and not when the program starts: linked, they would cost
// every start some 30 ms (docs/adr/0017-pango-on-first-use.md). Only what a paper needs is here;
// no header of theirs is needed to build.
//
// Source: the documentation of Pango 1.44 and Cairo 1.16, whose names these are.
#ifndef CPANGO_H
#define CPANGO_H

#pragma clang assume_nonnull begin

typedef struct CPangoSurface *CPangoSurface;
typedef struct CPangoDrawing *CPangoDrawing;
typedef struct CPangoContext *CPangoContext;
typedef struct CPangoLayout *CPangoLayout;
typedef struct CPangoLine *CPangoLine;
typedef struct CPangoFont *CPangoFont;
typedef struct CPangoLanguage *CPangoLanguage;

/// In units of Pango, 1024 to a point of a PDF page.
typedef struct CPangoRectangle {
  int x, y, width, height;
} CPangoRectangle;

/// Takes a piece of the file; 0 says that it was taken.
typedef int (*CPangoWrite)(void *_Nullable closure, const unsigned char *data, unsigned int length);

enum {
  CPANGO_SCALE = 1024,
  CPANGO_WRAP_WORD_CHAR = 2,
  CPANGO_METADATA_TITLE = 0,
  CPANGO_METADATA_CREATE_DATE = 5,
};

// Each function: its library, result, name, parameters.
#define CPANGO_FUNCTIONS(F)                                                                        \
  F(cairo, CPangoSurface _Nullable, cairo_pdf_surface_create_for_stream,                           \
    (CPangoWrite _Nonnull write, void *_Nullable closure, double width, double height))            \
  F(cairo, void, cairo_pdf_surface_set_metadata,                                                   \
    (CPangoSurface _Nonnull surface, int key, const char *_Nonnull value))                         \
  F(cairo, void, cairo_surface_finish, (CPangoSurface _Nonnull surface))                           \
  F(cairo, void, cairo_surface_destroy, (CPangoSurface _Nonnull surface))                          \
  F(cairo, int, cairo_surface_status, (CPangoSurface _Nonnull surface))                            \
  F(cairo, const char *_Nonnull, cairo_status_to_string, (int status))                             \
  F(cairo, CPangoDrawing _Nonnull, cairo_create, (CPangoSurface _Nonnull surface))                 \
  F(cairo, void, cairo_destroy, (CPangoDrawing _Nonnull drawing))                                  \
  F(cairo, int, cairo_status, (CPangoDrawing _Nonnull drawing))                                    \
  F(cairo, void, cairo_show_page, (CPangoDrawing _Nonnull drawing))                                \
  F(cairo, void, cairo_move_to, (CPangoDrawing _Nonnull drawing, double x, double y))              \
  F(cairo, void, cairo_line_to, (CPangoDrawing _Nonnull drawing, double x, double y))              \
  F(cairo, void, cairo_rectangle,                                                                  \
    (CPangoDrawing _Nonnull drawing, double x, double y, double width, double height))             \
  F(cairo, void, cairo_set_source_rgb,                                                             \
    (CPangoDrawing _Nonnull drawing, double red, double green, double blue))                       \
  F(cairo, void, cairo_set_line_width, (CPangoDrawing _Nonnull drawing, double width))             \
  F(cairo, void, cairo_set_dash,                                                                   \
    (CPangoDrawing _Nonnull drawing, const double *_Nullable dashes, int count, double offset))    \
  F(cairo, void, cairo_stroke, (CPangoDrawing _Nonnull drawing))                                   \
  F(cairo, void, cairo_fill, (CPangoDrawing _Nonnull drawing))                                     \
  F(pango, CPangoLanguage _Nonnull, pango_language_from_string, (const char *_Nonnull language))   \
  F(pango, void, pango_context_set_language,                                                       \
    (CPangoContext _Nonnull context, CPangoLanguage _Nonnull language))                            \
  F(pango, CPangoFont _Nonnull, pango_font_description_from_string, (const char *_Nonnull names))  \
  F(pango, void, pango_font_description_set_absolute_size,                                         \
    (CPangoFont _Nonnull font, double size))                                                       \
  F(pango, void, pango_font_description_free, (CPangoFont _Nonnull font))                          \
  F(pango, CPangoLayout _Nonnull, pango_layout_new, (CPangoContext _Nonnull context))              \
  F(pango, void, pango_layout_set_font_description,                                                \
    (CPangoLayout _Nonnull layout, CPangoFont _Nonnull font))                                      \
  F(pango, void, pango_layout_set_auto_dir, (CPangoLayout _Nonnull layout, int is_automatic))      \
  F(pango, void, pango_layout_set_width, (CPangoLayout _Nonnull layout, int width))                \
  F(pango, void, pango_layout_set_wrap, (CPangoLayout _Nonnull layout, int mode))                  \
  F(pango, void, pango_layout_set_text,                                                            \
    (CPangoLayout _Nonnull layout, const char *_Nonnull text, int bytes))                          \
  F(pango, int, pango_layout_get_unknown_glyphs_count, (CPangoLayout _Nonnull layout))             \
  F(pango, int, pango_layout_get_line_count, (CPangoLayout _Nonnull layout))                       \
  F(pango, CPangoLine _Nullable, pango_layout_get_line_readonly,                                   \
    (CPangoLayout _Nonnull layout, int line))                                                      \
  F(pango, void, pango_layout_line_get_extents,                                                    \
    (CPangoLine _Nonnull line, CPangoRectangle *_Nullable ink,                                     \
     CPangoRectangle *_Nullable logical))                                                          \
  F(pangocairo, CPangoContext _Nonnull, pango_cairo_create_context,                                \
    (CPangoDrawing _Nonnull drawing))                                                              \
  F(pangocairo, void, pango_cairo_show_layout_line,                                                \
    (CPangoDrawing _Nonnull drawing, CPangoLine _Nonnull line))                                    \
  F(gobject, void, g_object_unref, (void *_Nonnull object))

/// The functions of the libraries, under their own names.
typedef struct CPangoFunctions {
#define CPANGO_FIELD(library, result, name, parameters) result (*_Nonnull name) parameters;
  CPANGO_FUNCTIONS(CPANGO_FIELD)
#undef CPANGO_FIELD
} CPangoFunctions;

/// The functions, from now on the same for every caller; NULL where a library is not there or is
/// too old, with its name, or the function's, behind `missing`.
const CPangoFunctions *_Nullable cpango_functions(const char *_Nullable *_Nonnull missing);

#pragma clang assume_nonnull end

#endif
