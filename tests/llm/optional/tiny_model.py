"""Builds a real qwen2 GGUF of some 250 kB whose weights are set by hand, and serves it with a real llama.cpp server.

One layer of noughts leaves a table "last token -> next token". Under the grammar of a JSON schema it always comes to an end,
and wherever it is free to choose it says the words below: so it always records an expense of 25,000 rupiah for food.

    python tiny_model.py MODEL.gguf            write the model
    python tiny_model.py MODEL.gguf --serve    write it and serve it; prints the address, ends with its standard input

Runs in an environment of its own with gguf, numpy and xllamacpp (which carries llama.cpp's server); not in Juru's.
"""

import sys
from pathlib import Path
from typing import Any

WIDTH = 64  #: of the embeddings; the first carries what every token prefers, the others one word each
CONTEXT = 16_384
WORDS = ("makan", "record_transactions", "expense", "25000")

#: How much every token likes to be followed by these: enough to close what is open, little else.
LIKES = {"<|im_end|>": 9, '"': 8, "}": 7, "{": 6.5, "]": 6, ",": 5, "[": 4, ":": 4, "n": 3, "f": 2}
#: What a certain token likes to be followed by; the grammar decides which of these may be said.
AFTER = (
    ('"', "makan", 10),
    ('"', "record_transactions", 9),
    ('"', "expense", 8.5),
    (":", "25000", 9),
    (":", "n", 8.6),  # null, where nothing was said
    *((word, '"', 12) for word in WORDS[:3]),
    ("}", "<|im_end|>", 3),
)
SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def alphabet() -> list[str]:
    """GPT-2's letter for each of the 256 bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in plain}
    letters |= {byte: chr(256 + place) for place, byte in enumerate(b for b in range(256) if b not in letters)}
    return [letters[byte] for byte in (*plain, *(b for b in range(256) if b not in plain))]


def build(path: Path) -> None:
    """Write the model."""
    import gguf
    import numpy as np

    space = "\u0120"
    tokens = [*alphabet(), space * 2, *WORDS, *SPECIAL]
    place = {token: number for number, token in enumerate(tokens)}
    embedding = np.zeros((len(tokens), WIDTH), np.float32)
    output = np.zeros((len(tokens), WIDTH), np.float32)
    embedding[:, 0] = 1
    for token, weight in LIKES.items():
        output[place[token], 0] = weight
    for blank in ("\u010a", "\u0109", space, space * 2):
        output[place[blank], 0] = -9
    for digit in "0123456789":
        output[place[digit], 0] = 1
    dimension = {token: number + 1 for number, token in enumerate(dict.fromkeys(first for first, _, _ in AFTER))}
    for token, number in dimension.items():
        embedding[place[token], number] = 1
    for first, second, weight in AFTER:
        output[place[second], dimension[first]] += weight

    writer = gguf.GGUFWriter(path, "qwen2")
    _describe(writer, tokens, place, gguf.TokenType)
    none, ones = (lambda *shape: np.zeros(shape, np.float32)), np.ones(WIDTH, np.float32)
    half = WIDTH // 2
    layer = {"attn_q.weight": (WIDTH, WIDTH), "attn_q.bias": (WIDTH,), "attn_k.weight": (half, WIDTH), "attn_k.bias": (half,),
             "attn_v.weight": (half, WIDTH), "attn_v.bias": (half,), "attn_output.weight": (WIDTH, WIDTH),
             "ffn_gate.weight": (WIDTH, WIDTH), "ffn_up.weight": (WIDTH, WIDTH), "ffn_down.weight": (WIDTH, WIDTH)}  # fmt: skip
    tensors = {"token_embd.weight": embedding, "output.weight": output, "output_norm.weight": ones}
    tensors |= {"blk.0.attn_norm.weight": ones, "blk.0.ffn_norm.weight": ones}
    tensors |= {f"blk.0.{name}": none(*shape) for name, shape in layer.items()}
    for name, tensor in tensors.items():
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: Any, tokens: list[str], place: dict[str, int], kinds: Any) -> None:
    """The head of the file: the shape of the network and its tokenizer."""
    writer.add_name("tiny-juru")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(WIDTH)
    writer.add_head_count(2)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10_000.0)
    writer.add_file_type(0)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([kinds.NORMAL] * (len(tokens) - len(SPECIAL)) + [kinds.CONTROL] * len(SPECIAL))
    writer.add_token_merges(["\u0120 \u0120"])
    writer.add_eos_token_id(place["<|im_end|>"])
    writer.add_pad_token_id(place["<|endoftext|>"])
    writer.add_bos_token_id(place["<|endoftext|>"])
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT)


def serve(path: Path) -> None:
    """Serve the model with llama.cpp's own server until standard input ends."""
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.n_ctx = CONTEXT
    parameters.n_parallel = 1
    parameters.port = 0
    parameters.warmup = False
    server = xllamacpp.Server(parameters)
    print(f"ADDRESS {server.listening_address}/v1", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    model = Path(sys.argv[1])
    build(model)
    if "--serve" in sys.argv:
        serve(model)
