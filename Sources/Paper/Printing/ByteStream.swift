internal import Glibc

/// Writes bytes to something that may not take them, and never waits longer than it may.
struct ByteStream {
  let file: Int32
  /// How many were taken.
  private(set) var sent = 0

  enum Fault: Error {
    case failed(Int32)
    case late
  }

  init(_ file: Int32) { self.file = file }

  /// A reader that went away is an error here and not the end of the program.
  mutating func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(Fault) {
    while sent < bytes.count {
      try wait(for: Int16(POLLOUT), until: deadline)
      let count = withoutPipeSignal {
        bytes.withUnsafeBytes { bytes in
          let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
          return Glibc.write(file, rest.baseAddress, rest.count)
        }
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw .failed(errno)
      }
      sent += count
    }
  }

  /// Returns when it can be read, or written, or when the other side is gone.
  func wait(for events: Int16, until deadline: ContinuousClock.Instant) throws(Fault) {
    while true {
      let left = deadline - .now
      guard left > .zero else { throw .late }
      var descriptor = pollfd(fd: file, events: events, revents: 0)
      let count = poll(&descriptor, 1, Int32(clamping: left.milliseconds))
      if count > 0 { return }
      if count < 0, errno != EINTR { throw .failed(errno) }
    }
  }

  /// The signal of a broken pipe is this thread's, so it can be held back and taken here.
  private func withoutPipeSignal(_ body: () -> Int) -> Int {
    var (pipe, before, pending) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    sigpending(&pending)
    let wasPending = sigismember(&pending, SIGPIPE) == 1
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let result = body()
    let number = errno
    if result < 0, number == EPIPE, !wasPending {
      var now = timespec()
      while sigtimedwait(&pipe, nil, &now) < 0, errno == EINTR {}
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = number
    return result
  }
}

extension Duration {
  /// Rounded up, so that what is left is never called nothing.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
