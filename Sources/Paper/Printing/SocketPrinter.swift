internal import Glibc

/// A printer in the network that takes its own bytes at a port.
///
/// Every byte was acknowledged, and the printer closed its side: that is all it says.
struct SocketPrinter {
  let host: String
  let port: Int
  /// Whether the printer closes its side when it has all.
  let waits: Bool

  private var target: String { "\(host):\(port)" }

  func print(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Delivery {
    let file: Int32
    do throws(ByteStream.Fault) { file = try connection(until: deadline) } catch {
      return .notPrinted(failure(error))
    }
    defer { close(file) }
    var stream = ByteStream(file)
    do throws(ByteStream.Fault) {
      try stream.write(bytes, until: deadline)
      guard shutdown(file, Int32(SHUT_WR)) == 0 else { throw .failed(errno) }
      try finish(stream, until: deadline)
      return .printed
    } catch {
      return stream.sent == 0 ? .notPrinted(failure(error)) : .perhaps(failure(error))
    }
  }

  /// Until the printer closes its side; what it says meanwhile is of its own state and not read.
  private func finish(
    _ stream: ByteStream, until deadline: ContinuousClock.Instant
  ) throws(ByteStream.Fault) {
    var bytes = [UInt8](repeating: 0, count: 512)
    while waits {
      try stream.wait(for: Int16(POLLIN), until: deadline)
      let count = read(stream.file, &bytes, bytes.count)
      if count == 0 { return }
      if count < 0, errno != EINTR, errno != EAGAIN { throw .failed(errno) }
    }
    var left: Int32 = 0
    while ioctl(stream.file, UInt(TIOCOUTQ), &left) == 0, left > 0 {
      guard ContinuousClock.now < deadline else { throw .late }
      usleep(5_000)
    }
  }

  /// The first of the host's addresses that answers.
  private func connection(until deadline: ContinuousClock.Instant) throws(ByteStream.Fault) -> Int32
  {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0 else {
      throw .failed(EHOSTUNREACH)
    }
    defer { freeaddrinfo(found) }
    var last = ByteStream.Fault.failed(EHOSTUNREACH)
    var next = found
    while let address = next?.pointee {
      do throws(ByteStream.Fault) { return try connect(address, until: deadline) } catch {
        last = error
      }
      next = address.ai_next
    }
    throw last
  }

  private func connect(
    _ address: addrinfo, until deadline: ContinuousClock.Instant
  ) throws(ByteStream.Fault) -> Int32 {
    let kind = address.ai_socktype | Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let file = socket(address.ai_family, kind, address.ai_protocol)
    guard file >= 0 else { throw .failed(errno) }
    do throws(ByteStream.Fault) {
      if Glibc.connect(file, address.ai_addr, address.ai_addrlen) < 0 {
        guard errno == EINPROGRESS else { throw .failed(errno) }
        try ByteStream(file).wait(for: Int16(POLLOUT), until: deadline)
        var (number, size) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
        getsockopt(file, SOL_SOCKET, SO_ERROR, &number, &size)
        guard number == 0 else { throw .failed(number) }
      }
      return file
    } catch {
      close(file)
      throw error
    }
  }

  private func failure(_ fault: ByteStream.Fault) -> PrintFailure {
    switch fault {
    case .late: PrintFailure(.noAnswer, target: target, detail: "")
    case .failed(let number):
      switch number {
      case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ETIMEDOUT:
        PrintFailure(.noAnswer, target: target, detail: String(cString: strerror(number)))
      default: PrintFailure(errno: number, target: target)
      }
    }
  }
}
