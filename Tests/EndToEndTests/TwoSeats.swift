import Foundation
import PtyTesting

/// The same keys typed at two terminals, each with a hall of its own, where the same must be seen.
final class TwoSeats: Seat {
  let terminal: VirtualTerminal
  let tmux: Tmux

  init(_ terminal: VirtualTerminal, _ tmux: Tmux) { (self.terminal, self.tmux) = (terminal, tmux) }

  var text: String { terminal.text }

  func send(_ keys: String) throws {
    terminal.send(keys)
    try tmux.send(keys)
  }

  func resize(rows: Int, columns: Int) throws {
    terminal.resize(rows: rows, columns: columns)
    try tmux.resize(rows: rows, columns: columns)
  }

  func waits(_ what: String, until holds: (String) -> Bool) throws {
    try terminal.waits(what, until: holds)
    try tmux.waits(what, until: holds)
    try agree()
  }

  /// Waits until both show the same characters in the same columns, and the cursor in one place.
  private func agree() throws {
    let deadline = DispatchTime.now() + .seconds(10)
    while true {
      terminal.pump(milliseconds: 0)
      let (mine, other) = ([terminal.cursor.row, terminal.cursor.column], try tmux.picture)
      if terminal.text.withoutChance == other.text.withoutChance,
        other.cursor == nil || other.cursor == mine
      {
        break
      }
      guard DispatchTime.now() < deadline else {
        throw Tmux.Failure(
          description:
            "\(mine):\n\(text)\ntmux, \(other.cursor ?? []):\n\(other.text)")
      }
    }
    let rows = (0..<terminal.rows).map(terminal.text(row:))
    let widths = (0..<terminal.rows).map(terminal.columns(row:))
    guard try tmux.columns(of: rows) == widths else {
      throw Tmux.Failure(description: "other columns in tmux:\n\(terminal.text)")
    }
  }
}

extension VirtualTerminal {
  /// Up to the last cell that is not blank.
  fileprivate func columns(row: Int) -> Int {
    var (column, end) = (0, 0)
    while column < columns {
      let look = look(row: row, column: column)
      column += max(1, look.width)
      if look.text != " " { end = column }
    }
    return end
  }
}

extension String {
  /// A paper's file has six characters of chance in its name.
  fileprivate var withoutChance: String { replacing(/-[0-9a-f]{6}\.txt/, with: "-……….txt") }
}
