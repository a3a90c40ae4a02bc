/* The least that a program with ncurses can do: 10,000 rows of Chinese text in memory, one of them
 * chosen, a head line and a status line. Up and down move, q quits. No database.
 *
 * cc -O2 -o curses-floor curses-floor.c -lncursesw
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = 10000, LENGTH = 160 };

static char (*rows)[LENGTH];

static void make_rows(void) {
  rows = malloc((size_t)ROWS * LENGTH);
  if (!rows) exit(2);
  for (int index = 0; index < ROWS; index++) {
    /* 企业设立登记 材料审核 … 市场监管局 */
    snprintf(rows[index], LENGTH,
             "2026-%06d  \xe4\xbc\x81\xe4\xb8\x9a\xe8\xae\xbe\xe7\xab\x8b\xe7\x99\xbb\xe8\xae\xb0  "
             "\xe6\x9d\x90\xe6\x96\x99\xe5\xae\xa1\xe6\xa0\xb8 %d/5   "
             "\xe5\xb8\x82\xe5\x9c\xba\xe7\x9b\x91\xe7\xae\xa1\xe5\xb1\x80   due 2026-%02d-%02d",
             index, index % 5 + 1, index % 12 + 1, index % 28 + 1);
  }
}

static void start_screen(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  set_escdelay(25);
  init_pair(1, COLOR_BLACK, COLOR_CYAN);
}

static void draw(int chosen, int top, int height) {
  erase();
  attron(A_REVERSE);
  mvhline(0, 0, ' ', COLS);
  mvaddstr(0, 1, "case        service       step        department      due");
  attroff(A_REVERSE);
  for (int line = 0; line < height && top + line < ROWS; line++) {
    int is_chosen = top + line == chosen;
    if (is_chosen) attron(COLOR_PAIR(1));
    if (is_chosen) mvhline(line + 1, 0, ' ', COLS);
    mvaddstr(line + 1, 1, rows[top + line]);
    if (is_chosen) attroff(COLOR_PAIR(1));
  }
  mvprintw(LINES - 1, 1, "row %d of %d   q quit", chosen + 1, ROWS);
  refresh();
}

int main(void) {
  int chosen = 0, top = 0;
  make_rows();
  start_screen();
  for (;;) {
    int height = LINES - 2;
    if (chosen < top) top = chosen;
    if (chosen >= top + height) top = chosen - height + 1;
    draw(chosen, top, height);
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_DOWN && chosen < ROWS - 1) chosen++;
    if (key == KEY_UP && chosen > 0) chosen--;
  }
  endwin();
  return 0;
}
