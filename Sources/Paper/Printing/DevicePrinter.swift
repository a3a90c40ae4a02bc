internal import Glibc

/// A device file that takes a printer's own bytes: USB, parallel or serial.
///
/// That the system took every byte and closed the file is all that such a device says: whether the
/// paper is out, only somebody who looks can tell.
struct DevicePrinter {
  let path: String

  func print(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Delivery {
    let file = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return .notPrinted(failure(errno)) }
    guard isDevice(file) else {
      close(file)
      return .notPrinted(PrintFailure(.noDevice, target: path, detail: ""))
    }
    letBytesThrough(file)
    var stream = ByteStream(file)
    do throws(ByteStream.Fault) {
      try stream.write(bytes, until: deadline)
      try drain(file, until: deadline)
    } catch {
      close(file)
      let failure = failure(error)
      return stream.sent == 0 ? .notPrinted(failure) : .perhaps(failure)
    }
    guard close(file) == 0 else { return .perhaps(failure(errno)) }
    return .printed
  }

  /// A file of the disk would fill with papers and print none.
  private func isDevice(_ file: Int32) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0 else { return false }
    return [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT)
  }

  /// A serial line must not put a return before each line feed.
  private func letBytesThrough(_ file: Int32) {
    var line = termios()
    guard isatty(file) == 1, tcgetattr(file, &line) == 0 else { return }
    cfmakeraw(&line)
    tcsetattr(file, TCSANOW, &line)
  }

  /// Of a serial line: until its last byte is out.
  private func drain(
    _ file: Int32, until deadline: ContinuousClock.Instant
  ) throws(ByteStream.Fault) {
    guard isatty(file) == 1 else { return }
    var left: Int32 = 0
    while ioctl(file, UInt(TIOCOUTQ), &left) == 0, left > 0 {
      guard ContinuousClock.now < deadline else { throw .late }
      usleep(5_000)
    }
  }

  private func failure(_ fault: ByteStream.Fault) -> PrintFailure {
    switch fault {
    case .failed(let number): failure(number)
    case .late: PrintFailure(.noAnswer, target: path, detail: "")
    }
  }

  private func failure(_ number: Int32) -> PrintFailure {
    switch number {
    case ENOENT, ENODEV, ENXIO:
      PrintFailure(.noDevice, target: path, detail: String(cString: strerror(number)))
    default: PrintFailure(errno: number, target: path)
    }
  }
}
