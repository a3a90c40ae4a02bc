#ifndef YC_TERMINAL_H
#define YC_TERMINAL_H
#endif
