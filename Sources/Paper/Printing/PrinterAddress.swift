/// Where a printer is.
package enum PrinterAddress: Hashable, Sendable {
  /// A queue of CUPS.
  case queue(String)
  /// A device file that takes the printer's own bytes.
  case device(String)
  /// A printer in the network that takes its own bytes at a port.
  /// - Parameter waits: whether it closes its side when it has all; some never do.
  case socket(host: String, port: Int, waits: Bool)
  /// A folder into which papers are written as files.
  case folder(String)

  private static let scheme = "socket://"
  private static let impatient = "?waiteof=false"
  /// The port that printers of every make listen at.
  private static let usualPort = 9100

  /// `cups:NAME`, `device:/dev/usb/lp0`, `socket://HOST:9100` or `folder:/PATH`; nil for anything
  /// else.
  package init?(_ text: String) {
    if text.hasPrefix(Self.scheme) {
      self.init(socket: text.dropFirst(Self.scheme.count))
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "cups" where !rest.isEmpty && rest.allSatisfy(Self.isOfQueue): self = .queue(rest)
    case "device" where Self.isPath(rest): self = .device(rest)
    case "folder" where Self.isPath(rest): self = .folder(rest)
    default: return nil
    }
  }

  private init?(socket text: Substring) {
    var text = text
    let waits = !text.hasSuffix(Self.impatient)
    if !waits { text = text.dropLast(Self.impatient.count) }
    if text.last == "/" { text = text.dropLast() }
    let colon = text.lastIndex(of: ":")
    let host = String(text[..<(colon ?? text.endIndex)])
    let port = colon.map { Int(text[text.index(after: $0)...]) } ?? Self.usualPort
    guard let port, (1...65535).contains(port), !host.isEmpty,
      host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) })
    else { return nil }
    self = .socket(host: host, port: port, waits: waits)
  }

  /// Of an absolute path without anything that a terminal could take for more.
  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && text.count > 1 && text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  /// What CUPS lets a queue be called, as far as it stands in an address without quoting.
  private static func isOfQueue(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "-_.".contains(character))
  }

  package var text: String {
    switch self {
    case .queue(let name): "cups:\(name)"
    case .device(let path): "device:\(path)"
    case .folder(let path): "folder:\(path)"
    case .socket(let host, let port, let waits):
      "\(Self.scheme)\(host):\(port)" + (waits ? "" : "/\(Self.impatient)")
    }
  }
}
