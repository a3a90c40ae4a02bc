internal import CCups
internal import Glibc

/// What a printer is doing, as far as it can be asked without printing.
package enum PrinterState: Hashable, Sendable {
  case idle
  case printing
  /// Stopped, or not there, with its own reason.
  case stopped(String)
  /// It is there, and says no more: a device, a folder.
  case there
  /// It can be asked only by printing.
  case unknown
  case missing(PrintFailure)

  package init(of address: PrinterAddress) {
    switch address {
    case .queue(let name): self.init(ofQueue: name)
    case .device(let path):
      self =
        Self.isThere(path)
        ? .there : .missing(PrintFailure(.noDevice, target: path, detail: ""))
    case .folder(let path):
      // Where there is none, it is made with the first paper.
      self = Self.isThere(path) ? .there : .unknown
    // To knock at its door would end what some printers are printing.
    case .socket: self = .unknown
    }
  }

  private init(ofQueue name: String) {
    do throws(PrintFailure) {
      let state = try CupsLibrary.state(ofQueue: name)
      self =
        switch Int(state.number) {
        case CCUPS_PRINTER_IDLE: .idle
        case CCUPS_PRINTER_PROCESSING: .printing
        default: .stopped(state.detail)
        }
    } catch { self = .missing(error) }
  }

  private static func isThere(_ path: String) -> Bool { access(path, W_OK) == 0 }
}

extension PrinterAddress {
  /// The queues of CUPS on this machine, by name.
  package static func queues() throws(PrintFailure) -> [String] {
    var names: [String] = []
    try CupsLibrary.ask("cups") { error, size in
      withUnsafeMutablePointer(to: &names) { found in
        ccups_printers(
          found,
          { context, name, _ in
            context?.assumingMemoryBound(to: [String].self).pointee
              .append(String(cString: name))
          }, error, size)
      }
    }
    return names.sorted()
  }
}
