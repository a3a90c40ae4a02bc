/* The least that any program could do to keep cases in SQLite: prepared statements, no rule.
 *
 * An intake is one transaction: a case, 5 sub-tasks, 8 events of about 200 bytes, 3 indexes besides
 * the keys. A lifecycle is 7: the intake, 5 decisions of an update and an event, and an end that
 * looks for open sub-tasks, updates the case and adds 2 events. Every transaction is on disk when it
 * returns (WAL, synchronous = FULL). Writers queue at a lock file, so that none starves.
 *
 * cc -O2 -o raw-intake raw-intake.c -lsqlite3
 * raw-intake DATABASE full intake|lifecycle PROCESSES SECONDS 1 flock
 * Writes DATABASE anew; prints one line of JSON: units a second of all processes together, the time
 * of a unit, processor seconds and the most memory of a process.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { TASKS = 5, MOST_TIMES = 400000, MOST_PROCESSES = 16 };

static const char *const SCHEMA =
    "CREATE TABLE kase(id INTEGER PRIMARY KEY, no TEXT, service INT, received INT, due INT,"
    " state INT, applicant TEXT);"
    "CREATE TABLE task(id INTEGER PRIMARY KEY, case_id INT, seq INT, dept INT, state INT, due INT,"
    " needs INT);"
    "CREATE TABLE event(id INTEGER PRIMARY KEY, case_id INT, task_id INT, ts INT, kind INT,"
    " body TEXT);"
    "CREATE INDEX task_queue ON task(dept, state, due);"
    "CREATE INDEX task_case ON task(case_id);"
    "CREATE INDEX event_case ON event(case_id);";

static sqlite3 *database;
static int lock;
static unsigned seed;
static sqlite3_stmt *begin, *commit, *new_case, *new_task, *new_event, *decide, *count_open, *end;

/* What each process tells the first one. */
struct result {
  long units;
  long times;
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
  _exit(2);
}

static void run(const char *sql) {
  if (sqlite3_exec(database, sql, 0, 0, 0) != SQLITE_OK) fail(sql);
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(database, sql, -1, &statement, 0) != SQLITE_OK) fail(sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  if (code != SQLITE_DONE && code != SQLITE_ROW) fail("step");
  sqlite3_reset(statement);
}

static void open_database(const char *path) {
  if (sqlite3_open(path, &database) != SQLITE_OK) fail("open");
  sqlite3_busy_timeout(database, 30000);
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
}

static void prepare_all(void) {
  begin = prepare("BEGIN IMMEDIATE");
  commit = prepare("COMMIT");
  new_case = prepare("INSERT INTO kase(no, service, received, due, state, applicant)"
                     " VALUES(?, ?, ?, ?, 0, ?)");
  new_task = prepare("INSERT INTO task(case_id, seq, dept, state, due, needs)"
                     " VALUES(?, ?, ?, 0, ?, ?)");
  new_event = prepare("INSERT INTO event(case_id, task_id, ts, kind, body) VALUES(?, ?, ?, ?, ?)");
  decide = prepare("UPDATE task SET state = 2 WHERE id = ? AND state = 0");
  count_open = prepare("SELECT count(*) FROM task WHERE case_id = ? AND state < 2");
  end = prepare("UPDATE kase SET state = 9 WHERE id = ?");
}

static void begin_transaction(void) {
  flock(lock, LOCK_EX);
  step(begin);
}

static void commit_transaction(void) {
  step(commit);
  flock(lock, LOCK_UN);
}

static void add_event(long long id, long long task, int kind) {
  char body[256];
  int length = snprintf(body, sizeof body,
                        "{\"op\":\"clerk-%03d\",\"kind\":%d,\"case\":%lld,\"task\":%lld,\"note\":\"",
                        kind % 97, kind, id, task);
  while (length < 197) {
    body[length] = "abcdefghij klmnopqrst uvwxyz"[length % 28];
    length++;
  }
  body[length++] = '"';
  body[length++] = '}';
  sqlite3_bind_int64(new_event, 1, id);
  sqlite3_bind_int64(new_event, 2, task);
  sqlite3_bind_int64(new_event, 3, 1790000000 + id);
  sqlite3_bind_int(new_event, 4, kind);
  sqlite3_bind_text(new_event, 5, body, length, SQLITE_TRANSIENT);
  step(new_event);
}

static long long add_case(long long tasks[TASKS]) {
  char number[32];
  snprintf(number, sizeof number, "2026-%010u", rand_r(&seed));
  sqlite3_bind_text(new_case, 1, number, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int(new_case, 2, rand_r(&seed) % 300);
  sqlite3_bind_int(new_case, 3, 20000 + rand_r(&seed) % 400);
  sqlite3_bind_int(new_case, 4, 20020 + rand_r(&seed) % 400);
  sqlite3_bind_text(new_case, 5, "\xe5\xbc\xa0\xe4\xb8\x89 13800000000", -1, SQLITE_STATIC);
  step(new_case);
  long long id = sqlite3_last_insert_rowid(database);
  add_event(id, 0, 1);
  add_event(id, 0, 2);
  for (int index = 0; index < TASKS; index++) {
    sqlite3_bind_int64(new_task, 1, id);
    sqlite3_bind_int(new_task, 2, index);
    sqlite3_bind_int(new_task, 3, rand_r(&seed) % 40);
    sqlite3_bind_int(new_task, 4, 20005 + rand_r(&seed) % 400);
    sqlite3_bind_int(new_task, 5, index > 0);
    step(new_task);
    tasks[index] = sqlite3_last_insert_rowid(database);
    add_event(id, tasks[index], 3);
  }
  add_event(id, 0, 4);
  return id;
}

static void decide_task(long long id, long long task) {
  begin_transaction();
  sqlite3_bind_int64(decide, 1, task);
  step(decide);
  add_event(id, task, 5);
  commit_transaction();
}

static void end_case(long long id) {
  begin_transaction();
  sqlite3_bind_int64(count_open, 1, id);
  if (sqlite3_step(count_open) != SQLITE_ROW || sqlite3_column_int(count_open, 0) != 0) {
    fail("a sub-task is open");
  }
  sqlite3_reset(count_open);
  sqlite3_bind_int64(end, 1, id);
  step(end);
  add_event(id, 0, 6);
  add_event(id, 0, 7);
  commit_transaction();
}

static void unit(int whole) {
  long long tasks[TASKS];
  begin_transaction();
  long long id = add_case(tasks);
  commit_transaction();
  if (!whole) return;
  for (int index = 0; index < TASKS; index++) decide_task(id, tasks[index]);
  end_case(id);
}

static struct result write_for(double seconds, int whole, float *times) {
  struct result result = {0, 0};
  double until = now() + seconds;
  while (now() < until) {
    double start = now();
    unit(whole);
    result.units++;
    if (result.times < MOST_TIMES) times[result.times++] = (float)((now() - start) * 1e6);
  }
  return result;
}

static void *shared(size_t size) {
  void *memory = mmap(0, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) exit(2);
  return memory;
}

static int by_size(const void *left, const void *right) {
  float a = *(const float *)left, b = *(const float *)right;
  return a < b ? -1 : a > b;
}

static void make_database(const char *path) {
  const char *const suffixes[] = {"", "-wal", "-shm"};
  char name[4096];
  for (int index = 0; index < 3; index++) {
    snprintf(name, sizeof name, "%s%s", path, suffixes[index]);
    unlink(name);
  }
  open_database(path);
  run(SCHEMA);
  sqlite3_close(database);
}

static void become_writer(const char *path, int number) {
  char name[4096];
  snprintf(name, sizeof name, "%s.lock", path);
  lock = open(name, O_RDWR | O_CREAT, 0600);
  if (lock < 0) _exit(2);
  open_database(path);
  prepare_all();
  seed = 77 + number;
}

static void tell(struct result *results, float *times, int processes, double seconds) {
  long units = 0, count = 0;
  for (int number = 0; number < processes; number++) {
    units += results[number].units;
    memmove(times + count, times + (size_t)number * MOST_TIMES,
            sizeof(float) * results[number].times);
    count += results[number].times;
  }
  qsort(times, count, sizeof(float), by_size);
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  double processor = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
                     (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  printf("{\"bench\":\"raw-c\",\"procs\":%d,\"n\":%ld,\"per_s\":%.1f,\"p50_us\":%.0f,"
         "\"p99_us\":%.0f,\"max_us\":%.0f,\"cpu_s\":%.3f,\"rss_mb\":%.1f}\n",
         processes, units, units / seconds, count ? times[count / 2] : 0,
         count ? times[count * 99 / 100] : 0, count ? times[count - 1] : 0, processor,
         usage.ru_maxrss * 1024 / 1e6);
}

int main(int count, char **words) {
  if (count < 6) {
    fprintf(stderr, "raw-intake DATABASE full intake|lifecycle PROCESSES SECONDS 1 flock\n");
    return 64;
  }
  const char *path = words[1];
  int whole = strcmp(words[3], "lifecycle") == 0;
  int processes = atoi(words[4]);
  double seconds = atof(words[5]);
  if (processes < 1 || processes > MOST_PROCESSES) return 64;
  make_database(path);
  struct result *results = shared(sizeof(struct result) * processes);
  float *times = shared(sizeof(float) * MOST_TIMES * processes);
  double start = now();
  for (int number = 0; number < processes; number++) {
    if (fork() == 0) {
      become_writer(path, number);
      results[number] = write_for(seconds, whole, times + (size_t)number * MOST_TIMES);
      _exit(0);
    }
  }
  int status, failed = 0;
  while (wait(&status) > 0) failed |= status != 0;
  tell(results, times, processes, now() - start);
  return failed ? 2 : 0;
}
