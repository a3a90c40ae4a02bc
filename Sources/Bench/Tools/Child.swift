internal import Glibc
internal import Phrases

/// Another process, spoken to in lines.
///
/// It leads a group of its own, so that Ctrl-C reaches this process alone, which then ends it.
final class Child {
  let process: pid_t
  private let input: Int32
  private let output: Int32
  private var rest: [UInt8] = []
  private var isGone = false

  /// - Throws: `.noChild` when the program cannot be started.
  init(_ program: String, _ arguments: [String]) throws(BenchFailure) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
      throw BenchFailure(.noChild, program)
    }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var spawn = Spawn()
    spawn.duplicate(toChild[0], to: STDIN_FILENO)
    spawn.duplicate(fromChild[1], to: STDOUT_FILENO)
    let started = spawn.start(program, arguments, flags: POSIX_SPAWN_SETPGROUP)
    close(toChild[0])
    close(fromChild[1])
    (input, output) = (toChild[1], fromChild[0])
    guard let started else {
      close(input)
      close(output)
      throw BenchFailure(.noChild, program)
    }
    process = started
  }

  deinit {
    close(input)
    close(output)
    if !isGone { kill(process, SIGKILL) }
    end()
  }

  func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// The next line it says; looks at the stop sign while it waits.
  /// - Throws: `.childFailed` when it ends before; `Stopped`.
  func line(at desk: BenchDesk) throws -> String {
    while true {
      if let end = rest.firstIndex(of: 10) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      try desk.checkStop()
      try listen()
    }
  }

  private func listen() throws {
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 100) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(output, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { throw BenchFailure(.childFailed, String(end())) }
    rest += buffer[..<count]
  }

  /// Waits for its end.
  /// - Returns: its exit status as `waitpid` gives it.
  @discardableResult
  func end() -> Int32 {
    var status: Int32 = 0
    if !isGone { waitpid(process, &status, 0) }
    isGone = true
    return status
  }
}
