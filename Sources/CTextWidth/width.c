#include "CTextWidth.h"

#include <stddef.h>

struct yc_range {
  uint32_t first, last;
};

#include "table.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static int contains(const struct yc_range *ranges, size_t count, uint32_t scalar) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (scalar > ranges[middle].last)
      low = middle + 1;
    else if (scalar < ranges[middle].first)
      high = middle;
    else
      return 1;
  }
  return 0;
}

int yc_scalar_width(uint32_t scalar) {
  if (scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0)) return -1;
  if (scalar < 0x300) return scalar != 0xad; /* Latin: single cells, and the soft hyphen */
  if (scalar >= 0x4e00 && scalar <= 0x9fff) return 2; /* most of what is typed */
  if (scalar == 0x2028 || scalar == 0x2029) return -1;
  if (scalar > 0x10ffff || (scalar >= 0xd800 && scalar <= 0xdfff)) return -1;
  if (contains(yc_zero, COUNT(yc_zero), scalar)) return 0;
  return contains(yc_wide, COUNT(yc_wide), scalar) ? 2 : 1;
}
