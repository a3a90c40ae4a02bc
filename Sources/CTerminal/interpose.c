/* libncursesw asks the C library how wide a character is and whether it can be shown. The C
 * library's table is older than people's names: ncurses then prints a blank in place of a
 * character from CJK Extension H or I. These two definitions stand before the C library's in
 * symbol resolution, so that ncurses asks our table; ct_open checks that it does. */
#define _XOPEN_SOURCE 700
#include <wchar.h>
#include <wctype.h>

#include "CTextWidth.h"

int wcwidth(wchar_t scalar) { return scalar == 0 ? 0 : yc_scalar_width((uint32_t)scalar); }

int iswprint(wint_t scalar) { return yc_scalar_width((uint32_t)scalar) >= 0; }
