internal import Glibc
internal import Phrases

/// A program on a pseudo terminal of its own, heard byte by byte.
final class Pty {
  /// Rows and columns of the smallest screen the program promises to work on.
  static let rows: UInt16 = 24
  static let columns: UInt16 = 80

  /// `TIOCSPTLCK` and `TIOCGPTN`, which C's headers hold as casts that Swift does not see.
  ///
  /// Source: `ioctl_tty(2)`, `asm-generic/ioctls.h`.
  private static let setLock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  /// `POSIX_SPAWN_SETSID`, which needs `_GNU_SOURCE`. Source: glibc 2.26, `spawn.h`.
  private static let newSession: Int32 = 0x80

  let process: pid_t
  let started: Double
  private let master: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// - Parameters:
  ///   - isRaw: the terminal passes each byte on at once and echoes none, as a program that draws
  ///     would set it itself.
  /// - Throws: `.noChild` when there is no terminal to be had, or the program cannot be started.
  init(
    _ program: String, _ arguments: [String], variables: [String: String] = [:],
    isRaw: Bool = false
  ) throws(BenchFailure) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.setLock, &lock) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw BenchFailure(.noChild, program) }
    var size = winsize(ws_row: Self.rows, ws_col: Self.columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    if isRaw { Self.makeRaw(master) }
    var spawn = Spawn()
    spawn.variables = variables.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
    // The first terminal that a new session opens is its own.
    spawn.open("/dev/pts/\(number)", as: STDIN_FILENO, O_RDWR)
    spawn.duplicate(STDIN_FILENO, to: STDOUT_FILENO)
    spawn.duplicate(STDIN_FILENO, to: STDERR_FILENO)
    started = Stopwatch.now()
    guard let process = spawn.start(program, arguments, flags: Self.newSession) else {
      close(master)
      throw BenchFailure(.noChild, program)
    }
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    close(master)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// On Linux the modes of the other side are set from this one.
  private static func makeRaw(_ master: Int32) {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return }
    cfmakeraw(&modes)
    tcsetattr(master, TCSANOW, &modes)
  }

  func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// What a program said since something was sent.
  struct Reply {
    /// Moments of the first and the last byte; nil when none came.
    var first: Double?
    var last: Double?
    var count = 0
  }

  /// Listens until it has been silent for so long, or has said nothing at all for `patience`.
  /// - Throws: `.childFailed` when the program is gone.
  func reply(silence: Double, patience: Double) throws(BenchFailure) -> Reply {
    var reply = Reply()
    let start = Stopwatch.now()
    while true {
      let deadline = reply.last.map { $0 + silence } ?? start + patience
      let rest = deadline - Stopwatch.now()
      guard rest > 0, let count = try listen(for: rest) else { return reply }
      let now = Stopwatch.now()
      if reply.first == nil { reply.first = now }
      reply.last = now
      reply.count += count
    }
  }

  /// - Returns: how many bytes came; nil when none did in that time.
  private func listen(for seconds: Double) throws(BenchFailure) -> Int? {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Int32((seconds * 1e3).rounded(.up))) > 0 else { return nil }
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { throw BenchFailure(.childFailed, "terminal") }
    return count
  }
}
