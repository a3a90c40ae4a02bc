import Foundation
import Glibc
import Synchronization
import Testing

/// A printer in the network: takes connections at a port of the loopback, one after the other, and
/// keeps what each brought.
final class RawListener: Sendable {
  let port: UInt16
  private let door: Int32
  private let received = Mutex<[[UInt8]]>([])
  private let signal = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - limit: after so many bytes the connection is broken off; nil takes all.
  init(breakingAfter limit: Int? = nil) throws {
    door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    port = try Self.bind(door)
    try #require(listen(door, 8) == 0)
    let door = door
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(door, nil, nil)
        guard connection >= 0 else { return }
        let bytes = Self.read(connection, limit)
        if limit != nil { Self.breakOff(connection) }
        close(connection)
        guard let self else { return }
        received.withLock { $0.append(bytes) }
        signal.signal()
      }
    }
  }

  deinit {
    shutdown(door, Int32(SHUT_RDWR))
    close(door)
  }

  var address: String { "127.0.0.1:\(port)" }

  /// What the next connection brought, waited for at most ten seconds.
  func next() throws -> [UInt8] {
    try #require(signal.wait(timeout: .now() + 10) == .success, "nothing came to the printer")
    return received.withLock { $0.removeFirst() }
  }

  /// Connections that brought something and were not asked for.
  var unread: Int { received.withLock { $0.count { !$0.isEmpty } } }

  /// A port at which nothing listens now.
  static func freePort() throws -> UInt16 {
    let door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(door) }
    return try bind(door)
  }

  /// - Returns: nil when nothing listens; else the port, and the connection is closed again.
  static func connection(to port: UInt16) -> UInt16? {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = self.address(port)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return result == 0 ? port : nil
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }

  private static func bind(_ door: Int32) throws -> UInt16 {
    var address = self.address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(door, $0, size) == 0 ? getsockname(door, $0, &size) : -1
      }
    }
    try #require(result == 0)
    return UInt16(bigEndian: address.sin_port)
  }

  private static func read(_ connection: Int32, _ limit: Int?) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit ?? .max {
      let count = Glibc.read(connection, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// As a printer that is switched off: the other side is told at once.
  private static func breakOff(_ connection: Int32) {
    var now = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
  }
}
