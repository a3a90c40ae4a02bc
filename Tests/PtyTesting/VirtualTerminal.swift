internal import CPty
internal import CVterm
internal import Dispatch
internal import Foundation

/// A program on a pseudo terminal, seen through a terminal emulator (libvterm). One owner.
package final class VirtualTerminal {
  package struct Failure: Error, CustomStringConvertible { package let description: String }

  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private let master: Int32
  private let child: pid_t
  private var ended: Int32?
  package private(set) var rows: Int
  package private(set) var columns: Int
  /// Every byte the program sent.
  package private(set) var output: [UInt8] = []

  /// Starts a program with a fixed environment, and nothing of this process's.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    (self.rows, self.columns) = (rows, columns)
    guard let emulator = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(emulator)
    else { throw Failure(description: "no emulator") }
    (self.emulator, self.screen) = (emulator, screen)
    vterm_set_utf8(emulator, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    let fixed = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let variables = fixed.merging(Coverage.environment) { $1 }.merging(environment) { $1 }.map {
      "\($0)=\($1)"
    }
    (child, master) = Self.spawn(program, arguments, variables, rows, columns)
    guard child > 0 else { throw Failure(description: "forkpty failed") }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if ended == nil {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    close(master)
    vterm_free(emulator)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ variables: [String], _ rows: Int, _ columns: Int
  ) -> (pid_t, Int32) {
    let argv = ([program] + arguments).map { strdup($0) } + [nil]
    let envp = variables.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var master: Int32 = -1
    let child = pty_spawn(&master, program, argv, envp, Int32(rows), Int32(columns))
    return (child, master)
  }

  /// The program built beside the tests.
  package static func built(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent()
      .appendingPathComponent(name).path
  }
}

extension VirtualTerminal {
  /// The process on the other side.
  package var processID: Int32 { child }

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  package func signal(_ number: Int32) { kill(child, number) }

  package func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    _ = pty_resize(master, Int32(rows), Int32(columns))
  }

  /// Whether the terminal is in its ordinary mode: it echoes, and gives whole lines.
  package var isOrdinary: Bool { pty_echoes(master) != 0 }

  /// Shows the emulator what arrives within some milliseconds, and passes its answers on.
  /// - Returns: false once the program has closed its side.
  @discardableResult package func pump(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return true }
    var buffer = [CChar](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EAGAIN }
    output += buffer[..<count].map { UInt8(bitPattern: $0) }
    _ = vterm_input_write(emulator, buffer, count)
    let answer = vterm_output_read(emulator, &buffer, buffer.count)
    if answer > 0 { _ = write(master, buffer, answer) }
    return true
  }

  /// Waits until something holds on the screen.
  package func wait(
    _ what: String, seconds: Double = 10, until holds: (VirtualTerminal) -> Bool
  ) throws {
    let deadline = DispatchTime.now() + seconds
    while !holds(self) {
      guard DispatchTime.now() < deadline else {
        throw Failure(description: "no \(what) in time:\n\(text)")
      }
      if !pump(milliseconds: 20), !holds(self) {
        throw Failure(description: "ended without \(what):\n\(text)")
      }
    }
  }

  package func waits(for text: String) throws { try wait(text) { $0.text.contains(text) } }

  /// Waits for the program's end: its exit code, or minus the signal that ended it.
  package func exitCode(seconds: Double = 10) throws -> Int32 {
    let deadline = DispatchTime.now() + seconds
    while DispatchTime.now() < deadline {
      if let ended { return ended }
      pump(milliseconds: 5)
      var status: Int32 = 0
      guard waitpid(child, &status, WNOHANG) == child else { continue }
      ended = pty_exit(status)
      while pump(milliseconds: 0), hasMore {}
    }
    guard let ended else { throw Failure(description: "it did not end:\n\(text)") }
    return ended
  }

  private var hasMore: Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0 && ready.revents & Int16(POLLIN) != 0
  }
}

extension VirtualTerminal {
  package struct Look: Equatable {
    package let text: String
    package let width: Int
    package let isBold: Bool
    package let isReverse: Bool
    /// -1 for the terminal's own colour.
    package let colour: Int
  }

  package func look(row: Int, column: Int) -> Look {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return Look(
      text: Self.text(of: cell), width: Int(cell.width), isBold: pty_cell_is_bold(&cell) != 0,
      isReverse: pty_cell_is_reverse(&cell) != 0, colour: Int(pty_cell_colour(&cell)))
  }

  /// One row as text, without the blanks at its end.
  package func text(row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let look = look(row: row, column: column)
      text += look.text
      column += max(1, look.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  package var text: String { (0..<rows).map(text(row:)).joined(separator: "\n") }

  /// Row and column from 0.
  package var cursor: (row: Int, column: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &place)
    return (Int(place.row), Int(place.col))
  }

  private static func text(of cell: VTermScreenCell) -> String {
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.append(scalar)
      }
    }
    return text.isEmpty ? " " : String(text)
  }
}
