# Sahelscope as a container: the dashboard on port 8501, the corpus in the volume /corpus. How to run it: docs/deploy.md
FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements.lock ./
RUN python -m venv /opt/sahelscope \
 && /opt/sahelscope/bin/pip install --no-cache-dir --require-hashes --requirement requirements.lock
COPY pyproject.toml hatch_build.py README.md LICENSE app.py ./
COPY .streamlit .streamlit
COPY sahelscope sahelscope
COPY components components
COPY pages pages
COPY data data
RUN /opt/sahelscope/bin/pip install --no-cache-dir --no-deps --no-build-isolation --no-index .

FROM python:3.13-slim
RUN useradd --create-home --uid 10001 sahelscope \
 && install --directory --owner sahelscope /corpus
COPY --from=build /opt/sahelscope /opt/sahelscope
ENV PATH="/opt/sahelscope/bin:$PATH" \
    SAHELSCOPE_CORPUS=/corpus \
    PYTHONDONTWRITEBYTECODE=1
USER sahelscope
VOLUME /corpus
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8501/_stcore/health', timeout=4)"]
ENTRYPOINT ["sahelscope"]
# 0.0.0.0 is the inside of the container only: who may reach it is said where its port is published
CMD ["dashboard", "--port", "8501", "--address", "0.0.0.0"]
