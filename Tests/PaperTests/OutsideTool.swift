import Foundation
import Testing

/// A program of another maker that reads what was printed.
enum OutsideTool {
  /// - Parameter package: the Debian package it comes with.
  /// - Returns: what it wrote to standard output.
  static func run(_ arguments: [String], from package: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
      process.terminationStatus != 127,
      "this test needs \(arguments[0]) of the Debian package \(package)")
    return data
  }

  /// What `zbarimg` reads in an image; nothing when it finds no code.
  static func zbar(_ path: String) throws -> String {
    let data = try run(["zbarimg", "--quiet", "--raw", "--nodbus", path], from: "zbar-tools")
    let text = String(decoding: data, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
