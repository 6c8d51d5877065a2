"""The samples for jupyter_kernel_test: what this kernel must do with them. Run by the tests, with JUPYTER_PATH naming its kernelspec."""

import unittest

import jupyter_kernel_test


class BanenafspraakKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"

    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": '"text".ToUpperI', "matches": {"ToUpperInvariant"}},
        {"text": "new[] { 1 }.OrderByD", "matches": {"OrderByDescending"}},
        {"text": "\U0001f600; Math.Abs(1).CompareT", "matches": {"CompareTo"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "int Twice(int n) => 2 * n;", "// nothing", "#!time"]
    incomplete_code_samples = ["if (true) {", "var x = new[] { 1,", "/* no end", "class C\n{"]
    invalid_code_samples = ["var x = ;", "1 + ) 2", "}"]
    # code_page_something is left out: this kernel has no pager.
    code_generate_error = 'throw new InvalidOperationException("on purpose");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "6 * 7", "result": "42"},
        {"code": "Enumerable.Range(1, 3)", "result": "[1, 2, 3]"},
        {"code": "6 * 7", "result": "42"},
        {"code": "new[] { new { A = 1 } }", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "display(new[] { new { A = 1 } });", "mime": "text/html"},
        {"code": "#!javascript\n1", "mime": "application/javascript"},
        {"code": 'Javascript("1");', "mime": "text/html"},
        {"code": '"*a*".DisplayAs("text/markdown");', "mime": "text/markdown"},
    ]
    code_history_pattern = "6 ?* 7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "ClearOutput();"


if __name__ == "__main__":
    unittest.main()
