import Foundation
import Glibc
import Testing

/// A CUPS server of the test's own on the loopback, with folders of its own; it ends with the test
/// process, however that ends.
///
/// One for the process: the library reads its address once.
final class CupsServer: Sendable {
  static let shared = Result { try CupsServer() }

  private let root: String
  private let port: UInt16
  /// Closed when this process ends, whereupon the shell behind it ends the server.
  private let lifeline: FileHandle

  private init() throws {
    root = NSTemporaryDirectory() + "cups-" + UUID().uuidString
    port = try RawListener.freePort()
    let pipe = Pipe()
    lifeline = pipe.fileHandleForWriting
    // No child may hold it open: the server would outlive the tests.
    _ = fcntl(lifeline.fileDescriptor, F_SETFD, FD_CLOEXEC)
    try Self.write(root, port)
    // The server and whatever it started are one session: those that still try to print outlive it
    // otherwise.
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c",
      """
      setsid /usr/sbin/cupsd -f -c "$0/etc/cupsd.conf" -s "$0/etc/cups-files.conf" & server=$!
      read end; pkill -KILL -s $server; rm -rf "$0"
      """, root,
    ]
    shell.standardInput = pipe.fileHandleForReading
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    setenv("CUPS_SERVER", "127.0.0.1:\(port)", 1)
    try Self.waitForDoor(port)
  }

  private static func write(_ root: String, _ port: UInt16) throws {
    for (folder, mode) in [
      ("", 0o755), ("etc", 0o755), ("spool", 0o710), ("cache", 0o775), ("run", 0o755),
      ("log", 0o755), ("tmp", 0o1777),
    ] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: mode])
    }
    try """
    LogLevel warn
    Listen 127.0.0.1:\(port)
    Browsing No
    DefaultAuthType None
    WebInterface No
    ErrorPolicy retry-job
    JobRetryInterval 1
    <Location />
      Order allow,deny
      Allow localhost
    </Location>
    <Policy default>
      <Limit All>
        Order deny,allow
      </Limit>
    </Policy>

    """.write(toFile: root + "/etc/cupsd.conf", atomically: false, encoding: .utf8)
    try """
    ServerRoot \(root)/etc
    RequestRoot \(root)/spool
    CacheDir \(root)/cache
    StateDir \(root)/run
    TempDir \(root)/tmp
    ErrorLog \(root)/log/error_log
    AccessLog \(root)/log/access_log
    PageLog \(root)/log/page_log
    FileDevice Yes

    """.write(toFile: root + "/etc/cups-files.conf", atomically: false, encoding: .utf8)
  }

  private static func waitForDoor(_ port: UInt16) throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while RawListener.connection(to: port) == nil {
      try #require(
        ContinuousClock.now < deadline,
        "this test needs cupsd of the Debian package cups, and to run as root")
      sched_yield()
    }
  }

  /// A queue that gives its bytes on as they are.
  func addQueue(_ name: String, to uri: String) throws {
    try run("lpadmin", "-p", name, "-E", "-v", uri, "-m", "raw")
  }

  /// A queue of a PostScript printer, behind the filters that make PostScript of a PDF.
  func addPostScript(_ name: String, to file: String) throws {
    try run(
      "lpadmin", "-p", name, "-E", "-v", "file://" + file, "-m", "drv:///sample.drv/generic.ppd")
  }

  func stop(_ queue: String, because reason: String) throws {
    try run("cupsdisable", "-r", reason, queue)
  }

  func start(_ queue: String) throws { try run("cupsenable", queue) }

  /// Jobs that are still to be printed.
  func jobs(of queue: String) throws -> [String] {
    let data = try OutsideTool.run(["lpstat", "-o", queue], from: "cups-client")
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func run(_ arguments: String...) throws {
    _ = try OutsideTool.run(arguments, from: "cups-client")
  }
}
