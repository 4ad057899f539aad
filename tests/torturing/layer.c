/* A layer between a program and its disk that fails when it is told to; for LD_PRELOAD on Linux.

   `faults.py` compiles it and arms it in a child process: from the nth call on (or at that call
   alone), calls of the chosen kinds below one folder fail with one error. It also shifts the clock.
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITES = 1, MAKES = 2, REMOVES = 4, READS = 8, OPENS = 16, RENAMES = 32 };

static char folder[PATH_MAX];
static int kinds, error, stays;
static long nth, seen, shift;

void layer_arm(const char *where, int which, int number, long at, int stay) {
    snprintf(folder, sizeof folder, "%s", where);
    error = number; nth = at; stays = stay; seen = 0;
    kinds = which;
}
long layer_seen(void) { return seen; }
void layer_clock(long seconds) { shift = seconds; }

static int below(const char *path) {
    size_t size = strlen(folder);
    return path && !strncmp(path, folder, size) && (path[size] == '/' || !path[size]);
}

static int hit(int kind) {
    if (!(kinds & kind)) return 0;
    seen++;
    if (stays ? seen < nth : seen != nth) return 0;
    errno = error;
    return 1;
}

static int at_path(int kind, const char *path) { return (kinds & kind) && below(path) && hit(kind); }

static int at_handle(int kind, int handle) {
    char name[64], path[PATH_MAX];
    if (!(kinds & kind)) return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", handle);
    ssize_t size = readlink(name, path, sizeof path - 1);
    if (size <= 0) return 0;
    path[size] = 0;
    return below(path) && hit(kind);
}

static int at_name(int kind, int home, const char *path) {
    return path && path[0] != '/' && home != AT_FDCWD ? at_handle(kind, home) : at_path(kind, path);
}

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int opening(int home, const char *path, int flags) {
    struct stat there;
    if ((flags & O_CREAT) && fstatat(home, path, &there, 0)) return at_name(MAKES, home, path);
    return at_name((flags & O_ACCMODE) == O_RDONLY ? READS : OPENS, home, path);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); va_list more; va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; va_end(more); \
        return opening(AT_FDCWD, path, flags) ? -1 : real(path, flags, mode); }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int home, const char *path, int flags, ...) { \
        REAL(name); va_list more; va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; va_end(more); \
        return opening(home, path, flags) ? -1 : real(home, path, flags, mode); }
OPENAT(openat)
OPENAT(openat64)

#define BY_HANDLE(kind, type, name, parameters, handle, ...) \
    type name parameters { REAL(name); return at_handle(kind, handle) ? -1 : real(__VA_ARGS__); }
#define BY_PATH(kind, type, name, parameters, path, ...) \
    type name parameters { REAL(name); return at_path(kind, path) ? -1 : real(__VA_ARGS__); }
#define BY_NAME(kind, type, name, parameters, home, path, ...) \
    type name parameters { REAL(name); return at_name(kind, home, path) ? -1 : real(__VA_ARGS__); }

BY_HANDLE(WRITES, ssize_t, write, (int h, const void *b, size_t n), h, h, b, n)
BY_HANDLE(WRITES, ssize_t, pwrite, (int h, const void *b, size_t n, off_t o), h, h, b, n, o)
BY_HANDLE(WRITES, ssize_t, pwrite64, (int h, const void *b, size_t n, off64_t o), h, h, b, n, o)
BY_HANDLE(WRITES, ssize_t, writev, (int h, const struct iovec *v, int n), h, h, v, n)
BY_HANDLE(WRITES, ssize_t, sendfile, (int h, int i, off_t *o, size_t n), h, h, i, o, n)
BY_HANDLE(WRITES, ssize_t, sendfile64, (int h, int i, off64_t *o, size_t n), h, h, i, o, n)
BY_HANDLE(WRITES, int, ftruncate, (int h, off_t n), h, h, n)
BY_HANDLE(WRITES, int, ftruncate64, (int h, off64_t n), h, h, n)
BY_HANDLE(WRITES, int, fsync, (int h), h, h)
BY_HANDLE(WRITES, int, fdatasync, (int h), h, h)
BY_HANDLE(READS, ssize_t, read, (int h, void *b, size_t n), h, h, b, n)
BY_HANDLE(READS, ssize_t, pread, (int h, void *b, size_t n, off_t o), h, h, b, n, o)
BY_HANDLE(READS, ssize_t, pread64, (int h, void *b, size_t n, off64_t o), h, h, b, n, o)
BY_PATH(MAKES, int, mkdir, (const char *p, mode_t m), p, p, m)
BY_NAME(MAKES, int, mkdirat, (int d, const char *p, mode_t m), d, p, d, p, m)
BY_PATH(MAKES, int, link, (const char *p, const char *q), q, p, q)
BY_NAME(MAKES, int, linkat, (int d, const char *p, int e, const char *q, int f), e, q, d, p, e, q, f)
BY_PATH(RENAMES, int, rename, (const char *p, const char *q), q, p, q)
BY_NAME(RENAMES, int, renameat, (int d, const char *p, int e, const char *q), e, q, d, p, e, q)
BY_PATH(REMOVES, int, unlink, (const char *p), p, p)
BY_NAME(REMOVES, int, unlinkat, (int d, const char *p, int f), d, p, d, p, f)
BY_PATH(REMOVES, int, rmdir, (const char *p), p, p)

DIR *opendir(const char *path) {
    REAL(opendir);
    return at_path(READS, path) ? NULL : real(path);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    REAL(clock_gettime);
    int status = real(clock, now);
    if (!status && clock == CLOCK_REALTIME) now->tv_sec += shift;
    return status;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    REAL(gettimeofday);
    int status = real(now, zone);
    if (!status) now->tv_sec += shift;
    return status;
}

time_t time(time_t *into) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (into) *into = now.tv_sec;
    return now.tv_sec;
}
