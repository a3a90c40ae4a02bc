#include "CTextWidth.h"

int yc_scalar_width(uint32_t scalar) {
  if (scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0)) return -1;
  return scalar >= 0x1100 ? 2 : 1;
}
