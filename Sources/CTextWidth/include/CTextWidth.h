#ifndef YC_TEXT_WIDTH_H
#define YC_TEXT_WIDTH_H
#include <stdint.h>

/* Columns a Unicode scalar takes in a terminal or on a receipt: 0 (combining, zero width),
 * 1 or 2; -1 for a control character. Ambiguous width counts as 1. */
int yc_scalar_width(uint32_t scalar);

#endif
