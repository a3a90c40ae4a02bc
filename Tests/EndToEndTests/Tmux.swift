import Foundation

/// A shell in a tmux of its own, gone with its owner: a second opinion on what a terminal shows.
final class Tmux: Seat {
  struct Failure: Error, CustomStringConvertible { let description: String }

  /// What tmux says of its one pane.
  struct Picture {
    var text: String
    /// Row and column from 0; nil while it is hidden.
    var cursor: [Int]?
    var isAlternate: Bool
  }

  private let folder = Result { try Folder() }
  private var socket: String { get throws { try folder.get().path("tmux") } }

  /// - Parameters:
  ///   - folder: where the shell starts.
  ///   - prompt: of the shell.
  /// - Throws: also where there is no tmux.
  init(in place: String, prompt: String, rows: Int, columns: Int) throws {
    let shell = ["/usr/bin/env", "PS1=\(prompt)", "/bin/sh", "-i"]
    try ask(
      ["new-session", "-d", "-s", "hall", "-x", "\(columns)", "-y", "\(rows)", "-c", place] + shell)
  }

  deinit { _ = try? ask(["kill-server"]) }

  /// Gives tmux a command, or several with `;` between them.
  @discardableResult
  func ask(_ command: [String]) throws -> String {
    let outcome = try Program.launch(
      ["tmux", "-S", socket, "-f", "/dev/null", "-u"] + command,
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SHELL": "/bin/sh"]
    ).wait()
    guard outcome.status == 0 else { throw Failure(description: "tmux: \(outcome.errors)") }
    return outcome.output
  }

  func send(_ keys: String) throws { try ask(["send-keys", "-t", "hall", "-l", keys]) }

  func resize(rows: Int, columns: Int) throws {
    try ask(["resize-window", "-t", "hall", "-x", "\(columns)", "-y", "\(rows)"])
  }

  var text: String { get throws { try picture.text } }

  var picture: Picture {
    get throws {
      var lines = try ask([
        "capture-pane", "-t", "hall", "-p", ";", "display-message", "-t", "hall", "-p",
        "#{cursor_y} #{cursor_x} #{cursor_flag} #{alternate_on}",
      ]).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let facts = lines.removeLast().split(separator: " ").compactMap { Int($0) }
      guard facts.count == 4 else { throw Failure(description: "tmux does not say where") }
      return Picture(
        text: lines.map { $0.withoutBlanksAtEnd }.joined(separator: "\n"),
        cursor: facts[2] == 1 ? Array(facts[..<2]) : nil, isAlternate: facts[3] == 1)
    }
  }

  /// How many columns tmux gives each of some texts.
  func columns(of texts: [String]) throws -> [Int] {
    let questions = texts.flatMap {
      ["set-option", "-g", "@text", $0, ";", "display-message", "-p", "#{w:@text}", ";"]
    }
    return try ask(questions.dropLast()).split(separator: "\n").compactMap { Int($0) }
  }

  func waits(_ what: String, until holds: (String) -> Bool) throws {
    let deadline = DispatchTime.now() + .seconds(15)
    var seen = try text
    while !holds(seen) {
      guard DispatchTime.now() < deadline else {
        throw Failure(description: "no \(what) in time:\n\(seen)")
      }
      seen = try text
    }
  }
}

extension Substring {
  fileprivate var withoutBlanksAtEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
